import type { Body } from '@/lib/articles/body'
import { bodyNotes } from '@/lib/articles/body-notes'
import { bodyPictures } from '@/lib/articles/body-pictures'
import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import type { PictureView } from '@/lib/media/media-view'
import { ArticleNotes } from './article-notes'
import { BodyBlock } from './body-block'
import { anchoredBlocks } from './heading-anchors'

type Props = {
  locale: Locale
  body: Body
  /** The boxes that stand in the text, as printed; one that is not here is left out. */
  boxes?: readonly BoxView[]
  /** By id; one that is not here is left out. */
  pictures?: ReadonlyMap<string, PictureView>
  pictureBase?: string
}

/** The typed elements of a body as HTML, nothing else. */
export function ArticleBody({ locale, body, boxes = [], ...shown }: Props) {
  const reading = {
    locale,
    notes: bodyNotes(body),
    boxes: new Map(boxes.map((box) => [box.boxId, box])),
    pictures: shown.pictures ?? new Map<string, PictureView>(),
    pictureBase: shown.pictureBase ?? '',
    firstPicture: bodyPictures(body)[0] ?? null,
  }
  return (
    <div className={opensWithLetter(body) ? 'prose initial' : 'prose'}>
      {anchoredBlocks(body).map(({ block, anchor }) => (
        <BodyBlock key={anchor} block={block} anchor={anchor} reading={reading} />
      ))}
      <ArticleNotes reading={reading} />
    </div>
  )
}

/** A large initial suits a letter, not the first digit of a year. */
function opensWithLetter({ content: [first] }: Body): boolean {
  if (first?.type !== 'paragraph') return false
  const opening = first.content?.at(0)
  return opening?.type === 'text' && /^\p{L}/u.test(opening.text)
}
