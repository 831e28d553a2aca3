/** Of a card, in pixels: what every network shows without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** The picture that link previews show of a piece; `page` is its path or whole address. */
export function cardHref(page: string): string {
  return `${page}/card.png`
}
