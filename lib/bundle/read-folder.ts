import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ok, type Result, refuse } from '@/lib/result'
import { type Bundle, emptyBundle, FILES, type FileKind, manifestFile } from './bundle'
import { explainIssues } from './explain-issues'
import { stringFaults } from './string-faults'
import { suppressionsFile } from './suppressions-file'

/** Which file is what. A folder of one piece has the files of its article at the top. */
const PLACES: [RegExp, FileKind | 'manifest' | 'suppressions'][] = [
  [/^bundle\.json$/, 'manifest'],
  [/^suppressions\.json$/, 'suppressions'],
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
  const faults = files.flatMap((file) => readInto(bundle, folder, file))
  if (!(files.includes('bundle.json') || files.includes('article.json')))
    faults.push('bundle.json: is missing, and there is no article.json of a single piece either')
  return faults.length > 0 ? refuse(faults) : ok(bundle)
}

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
  if (!kind) return [`${file}: no part of a bundle`]
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
  const parsed = FILES[kind].safeParse(json)
  if (!parsed.success) return explainIssues(file, parsed.error)
  const place: { path: string; content: unknown }[] = bundle[kind]
  place.push({ path: file, content: parsed.data })
  return []
}
