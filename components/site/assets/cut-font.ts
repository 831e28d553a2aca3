import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { contentHash } from './content-hash'
import type { FontPlan } from './font-plan'
import { readStockFont } from './stock-fonts'

const CACHE = '.next/cache/fonts'
/** Old-style, lining and tabular figures, and `locl`, without which fi swallows the Azerbaijani dot. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'onum', 'pnum', 'tnum']

/** The stock file cut to the plan's letters and weights; the same input is cut once and kept. */
export async function cutFont(plan: Cut, targetFormat: Format = 'woff2'): Promise<Uint8Array> {
  const stock = await readStockFont(plan.source.family, plan.source.script, plan.style)
  const key = contentHash(stock, JSON.stringify([plan, FEATURES]))
  const file = path.join(CACHE, `${key}.${targetFormat}`)
  return (await readCached(file)) ?? (await keep(file, await cut(stock, plan, targetFormat)))
}

export type Cut = Pick<FontPlan, 'source' | 'style' | 'weight' | 'letters'>

/** Browsers get woff2; truetype is for measuring. */
type Format = 'woff2' | 'truetype'

function cut(stock: Uint8Array, { letters, weight }: Cut, targetFormat: Format) {
  const wght = weight.min === weight.max ? weight.min : weight
  const variationAxes = { wght }
  return subsetFont(stock, letters, { targetFormat, keepFeatures: FEATURES, variationAxes })
}

async function readCached(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

/** Renamed into place, so that a killed build never leaves half a font in the cache. */
async function keep(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  await mkdir(CACHE, { recursive: true })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, bytes)
  await rename(draft, file)
  return bytes
}
