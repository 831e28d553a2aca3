import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '../files/root'

/** What a build is made of. Whatever is not here can change without a new build. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'scripts/build',
  'next.config.mjs',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
]
const NO_SOURCE = /\.test\.tsx?$|^lib\/db\/generated/

/** Names a build: the same sources, wherever they lie, have the same. */
export function sourceHash(): string {
  const hash = createHash('sha256').update(process.arch + process.platform)
  for (const file of SOURCES.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(source: string): string[] {
  const place = path.join(root, source)
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [source]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !NO_SOURCE.test(file))
    .sort()
}
