import { bodyText } from '@/lib/articles/body-text'
import type { Draft } from './draft'

/** What readers need and whether it is there; the address follows from the headline. */
export function draftGaps({ title, deck, body, byline }: Draft) {
  return [
    { part: 'title', isPresent: title.trim() !== '' },
    { part: 'deck', isPresent: deck.trim() !== '' },
    { part: 'body', isPresent: bodyText(body).trim() !== '' },
    { part: 'byline', isPresent: byline.length > 0 },
  ] as const
}
