import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Bundle, type Filed, MANIFEST } from './bundle'
import { printJson } from './print-json'

const PARTS = new Set([
  ...['bundle.json', 'suppressions.json', 'site.json'],
  ...['media', 'people', 'topics', 'series', 'facts', 'boxes', 'articles', 'pages'],
])

/** The first thing in `folder` that writing a bundle there would destroy, if any. */
export function strangerIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder)
  if (names.length > 0 && !names.includes('bundle.json')) return names[0]
  return names.find((name) => !PARTS.has(name))
}

/**
 * Writes the whole bundle beside `folder` and then puts it in its place; `pictures` is a folder
 * with their bytes under the paths of the bundle, which moves into it.
 */
export function writeFolder(folder: string, bundle: Bundle, pictures?: string): void {
  const target = path.resolve(folder)
  const fresh = `${target}.new-${process.pid}`
  try {
    if (pictures !== undefined) renameSync(pictures, fresh)
    writeFiles(fresh, bundle)
    replace(target, fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function replace(target: string, fresh: string): void {
  const old = `${target}.old-${process.pid}`
  const isThere = existsSync(target)
  if (isThere) renameSync(target, old)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (isThere) renameSync(old, target)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

function writeFiles(folder: string, bundle: Bundle): void {
  const { suppressions, site, ...kinds } = bundle
  const files: Filed<unknown>[] = [
    { path: 'bundle.json', content: MANIFEST },
    ...(suppressions.length > 0 ? [{ path: 'suppressions.json', content: suppressions }] : []),
    ...(site ? [{ path: 'site.json', content: site }] : []),
    ...Object.values(kinds).flat(),
  ]
  for (const { path: file, content } of files) {
    const place = path.join(folder, file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, printJson(content))
  }
}
