import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ok, type Result, refuse } from '@/lib/result'
import { type Bundle, emptyBundle, FILES, type FileKind, manifestFile } from './bundle'
import { explainIssues } from './explain-issues'
import { bytesPath } from './media-file'
import { siteFile } from './site-file'
import { stringFaults } from './string-faults'
import { suppressionsFile } from './suppressions-file'

/** Which file is what. A folder of one piece has the files of its article at the top. */
const PLACES: [RegExp, FileKind | 'manifest' | 'suppressions' | 'site'][] = [
  [/^media\/[^/]+\.json$/, 'media'],
  [/^bundle\.json$/, 'manifest'],
  [/^suppressions\.json$/, 'suppressions'],
  [/^site\.json$/, 'site'],
  [/^people\/[^/]+\.json$/, 'people'],
  [/^topics\/[^/]+\.json$/, 'topics'],
  [/^series\/[^/]+\.json$/, 'series'],
  [/^facts\/[^/]+\.json$/, 'facts'],
  [/^boxes\/[^/]+\.json$/, 'boxes'],
  [/^pages\/[^/]+\.json$/, 'pages'],
  [/^(articles\/[^/]+\/)?article\.json$/, 'articles'],
  [/^(articles\/[^/]+\/)?(az|en|ru|tr|kk)\.json$/, 'editions'],
]

/** Reads a folder as a bundle, or tells every fault of every file that cannot be read as one. */
export function readFolder(folder: string): Result<Bundle, string[]> {
  const bundle = emptyBundle()
  const files = filesUnder(folder)
  const [pictures, texts] = split(files)
  const faults = texts.flatMap((file) => readInto(bundle, folder, file))
  const named = new Set(bundle.media.map(({ path: file, content }) => bytesPath(file, content)))
  faults.push(...pictures.filter((file) => !named.has(file)).map(noPart))
  if (!(files.includes('bundle.json') || files.includes('article.json')))
    faults.push('bundle.json: is missing, and there is no article.json of a single piece either')
  return faults.length > 0 ? refuse(faults) : ok(bundle)
}

/** The bytes of pictures lie beside the files that describe them. */
function split(files: string[]): [pictures: string[], texts: string[]] {
  const isBytes = (file: string) => /^media\/[^/]+\.(jpeg|png|webp)$/.test(file)
  return [files.filter(isBytes), files.filter((file) => !isBytes(file))]
}

const noPart = (file: string) => `${file}: no part of a bundle`

/** Paths with `/`, sorted; what begins with a dot is nobody's content. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((step) => step.startsWith('.')))
    .sort()
}

function readInto(bundle: Bundle, folder: string, file: string): string[] {
  const kind = PLACES.find(([pattern]) => pattern.test(file))?.[1]
  if (!kind) return [noPart(file)]
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : error}`]
  }
  const strings = stringFaults(file, json)
  return strings.length > 0 ? strings : parseInto(bundle, kind, file, json)
}

function parseInto(
  bundle: Bundle,
  kind: (typeof PLACES)[number][1],
  file: string,
  json: unknown,
): string[] {
  if (kind === 'manifest') {
    const parsed = manifestFile.safeParse(json)
    return parsed.success ? [] : explainIssues(file, parsed.error)
  }
  if (kind === 'suppressions') {
    const parsed = suppressionsFile.safeParse(json)
    if (!parsed.success) return explainIssues(file, parsed.error)
    bundle.suppressions.push(...parsed.data)
    return []
  }
  if (kind === 'site') {
    const parsed = siteFile.safeParse(json)
    if (!parsed.success) return explainIssues(file, parsed.error)
    bundle.site = parsed.data
    return []
  }
  const parsed = FILES[kind].safeParse(json)
  if (!parsed.success) return explainIssues(file, parsed.error)
  const place: { path: string; content: unknown }[] = bundle[kind]
  place.push({ path: file, content: parsed.data })
  return []
}
