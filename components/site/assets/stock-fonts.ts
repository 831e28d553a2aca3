import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Face, familyFor, weightSpan } from './font-face'
import { WEIGHTS } from './font-plan'

const PACKAGES = path.resolve('node_modules/@fontsource-variable')
const FAMILIES = [
  { family: 'Literata', source: 'literata', style: 'normal' },
  { family: 'Literata', source: 'literata', style: 'italic' },
  { family: 'Geologica', source: 'geologica', style: 'normal' },
] as const

export type StockFont = { bytes: Uint8Array; face: Face }

/** Every script of the families as they come, for the rare letters our own cuts leave out. */
export async function listStockFonts(): Promise<StockFont[]> {
  const lists = await Promise.all(FAMILIES.map(listScripts))
  return lists.flat()
}

export function readStockFont(source: string, script: string, style: string): Promise<Uint8Array> {
  const file = `${source}-${script}-wght-${style}.woff2`
  return readFile(path.join(PACKAGES, source, 'files', file))
}

async function listScripts({ family, source, style }: (typeof FAMILIES)[number]) {
  const text = await readFile(path.join(PACKAGES, source, 'unicode.json'), 'utf8')
  const ranges: Record<string, string> = JSON.parse(text)
  return Promise.all(
    Object.entries(ranges).map(async ([script, range]) => ({
      bytes: await readStockFont(source, script, style),
      face: {
        name: `stock-${source}-${script}-${style}`,
        family: familyFor(family, script),
        style,
        weight: weightSpan(WEIGHTS[family][style]),
        range,
      },
    })),
  )
}
