import type { ArticleView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import type { PictureView } from '@/lib/media/media-view'
import { authorHref } from '@/lib/people/author-href'
import { Picture } from './picture'

type Props = { locale: Locale; article: Pick<ArticleView, 'byline' | 'photos' | 'pictureBase'> }

/** Who signs, with degrees and post as they were at publication. */
export function Signatures({ locale, article }: Props) {
  const { byline, photos, pictureBase } = article
  if (byline.length === 0) return null
  return (
    <ul className="signed">
      {byline.map((entry) => (
        <li key={entry.personId}>
          <Face entry={entry} photo={photos.get(entry.personId)} base={pictureBase} />
          <div>
            <a href={authorHref(locale, entry.slug)}>{entry.name}</a>
            <span>{[entry.degrees, entry.post].filter(Boolean).join(' · ')}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

type FaceProps = {
  entry: ArticleView['byline'][number]
  photo: PictureView | undefined
  base: string
}

/** The name beside it says who it is. */
function Face({ entry, photo, base }: FaceProps) {
  if (photo) return <Picture picture={photo} base={base} sizes="3rem" isCut />
  return entry.kind === 'PERSON' && <i aria-hidden="true">{initials(entry.name)}</i>
}

function initials(name: string): string {
  const words = name.split(/\s+/)
  return [words.at(0), words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0)).join('')
}
