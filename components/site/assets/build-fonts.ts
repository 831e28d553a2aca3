import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildFallbacks } from './build-fallbacks'
import { contentHash } from './content-hash'
import { cutFont } from './cut-font'
import { type Face, familyFor, fontFace, weightSpan } from './font-face'
import { FONT_PLAN, type FontPlan } from './font-plan'
import { listStockFonts, type StockFont } from './stock-fonts'
import { unicodeRange } from './unicode-range'

export type BuiltFonts = { css: string; href: (name: string) => string }

/** Writes the fonts under `fonts/HASH/`. `css` declares them, `href` gives the address of one. */
export async function buildFonts(assetsDir: string): Promise<BuiltFonts> {
  // A later face wins where ranges overlap: stock files stand first and serve what our cuts leave out.
  const fonts = [...(await listStockFonts()), ...(await Promise.all(FONT_PLAN.map(cutToPlan)))]
  const hash = contentHash(...fonts.map((font) => font.bytes))
  const href = (name: string) => `/assets/fonts/${hash}/${name}.woff2`
  const folder = path.join(assetsDir, 'fonts', hash)
  await mkdir(folder, { recursive: true })
  await Promise.all(
    fonts.map(({ face, bytes }) => writeFile(path.join(folder, `${face.name}.woff2`), bytes)),
  )
  const faces = [...fonts.map(({ face }) => face), ...FONT_PLAN.flatMap(uprightFace)]
  const css = faces.map((face) => fontFace(face, href(face.name)))
  return { css: [...css, ...(await buildFallbacks())].join('\n'), href }
}

async function cutToPlan(plan: FontPlan): Promise<StockFont> {
  return { bytes: await cutFont(plan), face: planFace(plan) }
}

/** The same files as a family without italics: what is slanted in it costs no further request. */
function uprightFace(plan: FontPlan): Face[] {
  const isUpright = plan.family === 'Literata' && plan.style === 'normal'
  return isUpright ? [{ ...planFace(plan), family: '"Literata Upright"' }] : []
}

function planFace({ name, family, style, weight, letters, source }: FontPlan): Face {
  const range = unicodeRange(letters)
  const declared = family === 'Names' ? family : familyFor(family, source.script)
  return { name, family: declared, style, weight: weightSpan(weight), range }
}
