import type { ArticleView } from '@/lib/articles/article-view'

/** Who signs, with degrees and post as they were at publication. */
export function Signatures({ byline }: Pick<ArticleView, 'byline'>) {
  if (byline.length === 0) return null
  return (
    <ul className="signed">
      {byline.map((entry) => (
        <li key={entry.personId}>
          {entry.kind === 'PERSON' && <i aria-hidden="true">{initials(entry.name)}</i>}
          <div>
            <b>{entry.name}</b>
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
