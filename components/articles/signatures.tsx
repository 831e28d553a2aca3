import type { ArticleView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { authorHref } from '@/lib/people/author-href'

type Props = { locale: Locale; byline: ArticleView['byline'] }

/** Who signs, with degrees and post as they were at publication. */
export function Signatures({ locale, byline }: Props) {
  if (byline.length === 0) return null
  return (
    <ul className="signed">
      {byline.map((entry) => (
        <li key={entry.personId}>
          {entry.kind === 'PERSON' && <i aria-hidden="true">{initials(entry.name)}</i>}
          <div>
            <a href={authorHref(locale, entry.slug)}>{entry.name}</a>
            <span>{[entry.degrees, entry.post].filter(Boolean).join(' · ')}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/)
  return [words.at(0), words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0)).join('')
}
