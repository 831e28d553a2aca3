import { renderAsync } from '@resvg/resvg-js'
import type { cardFonts } from './card-fonts'
import { type Card, cardSvg } from './card-svg'

/** A card as PNG, drawn outside the main thread. */
export async function drawCard(
  card: Card,
  { files, emsOf }: ReturnType<typeof cardFonts>,
): Promise<Buffer> {
  const image = await renderAsync(cardSvg(card, emsOf), {
    font: { fontFiles: files, loadSystemFonts: false },
  })
  return image.asPng()
}
