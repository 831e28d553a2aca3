import { readdirSync, readFileSync } from 'node:fs'

/** One way into the desk: a page, a server action, or a route that answers by itself. */
export type Entry = {
  /** "topics/[topicId]", "topics/actions#saveTopic", "api/ready". */
  id: string
  kind: 'page' | 'action' | 'route'
  /** From the root of the project. */
  file: string
}

const ROOTS = ['app', 'components', 'lib']
const SOURCE = /\.tsx?$/
const TEST = /\.test\.tsx?$/

/** Read from the files as they are: what is added is an entry from that moment on. */
export function listEntries(): Entry[] {
  return ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name) && !TEST.test(name))
      .map((name) => `${root}/${name}`),
  )
    .sort()
    .flatMap(entriesOf)
}

function entriesOf(file: string): Entry[] {
  const place = file
    .replace(SOURCE, '')
    .replace(/^app\/(admin\/)?/, '')
    .replaceAll(/\([a-z]+\)\//g, '')
  if (/^app\/admin\/.*page\.tsx$/.test(file)) {
    return [{ id: place.replace(/\/?page$/, '') || 'root', kind: 'page', file }]
  }
  if (/^app\/(admin|api)\/.*route\.ts$/.test(file)) {
    return [{ id: place.replace(/\/route$/, ''), kind: 'route', file }]
  }
  const text = readFileSync(file, 'utf8')
  if (!/^\s*['"]use server['"]/m.test(text)) return []
  return exportsOf(text).map((name) => ({ id: `${place}#${name}`, kind: 'action', file }))
}

function exportsOf(text: string): string[] {
  const named = text.matchAll(/^export (?:async function|function|const) (\w+)/gm)
  return [...named].map(([, name = '']) => name)
}
