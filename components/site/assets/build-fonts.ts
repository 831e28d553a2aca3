import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildFallbacks } from './build-fallbacks'
import { contentHash } from './content-hash'
import { cutFont } from './cut-font'
import { fontFaces } from './font-face'
import { FONT_PLAN } from './font-plan'

export type BuiltFonts = { css: string; href: (name: string) => string }

/** Writes the fonts under `fonts/HASH/`. `css` declares them, `href` gives the address of one. */
export async function buildFonts(assetsDir: string): Promise<BuiltFonts> {
  const files = await Promise.all(
    FONT_PLAN.map(async (plan) => ({ plan, bytes: await cutFont(plan.typeface, plan.letters) })),
  )
  const hash = contentHash(...files.map(({ bytes }) => bytes))
  const href = (name: string) => `/assets/fonts/${hash}/${name}.woff2`
  const folder = path.join(assetsDir, 'fonts', hash)
  await mkdir(folder, { recursive: true })
  await Promise.all(
    files.map(({ plan, bytes }) => writeFile(path.join(folder, `${plan.name}.woff2`), bytes)),
  )
  const faces = FONT_PLAN.flatMap((plan) => fontFaces(plan, href(plan.name)))
  return { css: [...faces, ...(await buildFallbacks())].join('\n'), href }
}
