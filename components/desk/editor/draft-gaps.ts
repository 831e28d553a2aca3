import { bodyPictures } from '@/lib/articles/body-pictures'
import { bodyText } from '@/lib/articles/body-text'
import type { Draft } from './draft'

/**
 * What readers need and whether it is there; the address follows from the headline. Pictures are
 * only asked about where there are any.
 */
export function draftGaps({ title, deck, body, byline }: Draft) {
  const pictures = bodyPictures(body)
  const isSaid = pictures.every(({ alt }) => alt !== '')
  return [
    { part: 'title', isPresent: title.trim() !== '' },
    { part: 'deck', isPresent: deck.trim() !== '' },
    { part: 'body', isPresent: bodyText(body).trim() !== '' },
    ...(pictures.length > 0 ? [{ part: 'alt', isPresent: isSaid } as const] : []),
    { part: 'byline', isPresent: byline.length > 0 },
  ] as const
}
