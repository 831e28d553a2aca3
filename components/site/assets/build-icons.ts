import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** In pixels: for feeds (RSS allows no wider), home screens and their larger kin. */
const SIZES = [144, 192, 512] as const

/** Draws the icon as `icon-SIZE.png` into a folder of the assets. */
export async function buildIcons(folder: string, svg: string): Promise<void> {
  for (const size of SIZES) {
    const image = await renderAsync(svg, { fitTo: { mode: 'width', value: size } })
    await writeFile(path.join(folder, `icon-${size}.png`), image.asPng())
  }
}
