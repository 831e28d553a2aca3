import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { contentHash } from './content-hash'
import { readTypeface, type Typeface } from './typefaces'

const CACHE = '.next/cache/fonts'
/** Old-style, lining and tabular figures, and `locl`, without which fi swallows the Azerbaijani dot. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'onum', 'pnum', 'tnum']

/** Browsers get woff2; truetype is for measuring. */
type Format = 'woff2' | 'truetype'

/** The typeface cut to the letters that it has of these; the same input is cut once and kept. */
export async function cutFont(
  typeface: Typeface,
  letters: string,
  targetFormat: Format = 'woff2',
): Promise<Uint8Array> {
  const whole = await readTypeface(typeface)
  const key = contentHash(whole, JSON.stringify([letters, FEATURES]))
  const file = path.join(CACHE, `${key}.${targetFormat}`)
  const cut = () => subsetFont(whole, letters, { targetFormat, keepFeatures: FEATURES })
  return (await readCached(file)) ?? (await keep(file, await cut()))
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
