import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { takeLock } from '../files/lock.mjs'
import { root } from '../files/root'
import { runNode } from '../files/run-node'
import { ensureClient } from '../migrations/generate-client'
import { sourceHash } from './source-hash'

export type Build = {
  id: string
  /** From the project's folder, as Next wants it. */
  folder: string
}

const BUILDS = path.join(root, '.next/builds')
const KEPT = 2

/**
 * The build of the sources as they are now, made when there is none. Starts, tests and a second
 * copy share it; a build that was cut off keeps its other name and is never used.
 */
export async function build(onStart?: (end: () => void) => void): Promise<Build> {
  const release = await takeLock(`${BUILDS}.lock`, () => console.log('… waiting for a build'))
  try {
    ensureClient()
    const id = sourceHash()
    const made = path.join(BUILDS, id)
    if (!existsSync(made)) await make(id, made, onStart)
    utimesSync(made, new Date(), new Date())
    removeOld()
    return { id, folder: path.relative(root, made) }
  } finally {
    release()
  }
}

async function make(id: string, made: string, onStart?: (end: () => void) => void) {
  const fresh = `${made}.new`
  rmSync(fresh, { recursive: true, force: true })
  writeTsconfig()
  const env = {
    NODE_ENV: 'production',
    TEHLIL_DIST_DIR: path.relative(root, fresh),
    TEHLIL_BUILD_ID: id,
    NEXT_TELEMETRY_DISABLED: '1',
  } as const
  const run = { env, ...(onStart && { onStart }) }
  await runNode(['node_modules/next/dist/bin/next', 'build'], run)
  await runNode(['--import', 'tsx', 'scripts/build/assets.ts', fresh], run)
  renameSync(fresh, made)
}

/** Next rewrites the tsconfig it is given: it gets one of its own. */
export function writeTsconfig() {
  mkdirSync(path.join(root, '.next'), { recursive: true })
  const tsconfig = {
    extends: '../tsconfig.json',
    include: ['../**/*.ts', '../**/*.tsx'],
    exclude: ['../node_modules', '../.data'],
  }
  writeFileSync(path.join(root, '.next/tsconfig.json'), JSON.stringify(tsconfig))
}

/** A cut-off build goes too: whoever holds the lock has no other under way. */
function removeOld() {
  const builds = readdirSync(BUILDS)
    .map((name) => path.join(BUILDS, name))
    .map((folder) => ({ folder, used: folder.endsWith('.new') ? 0 : statSync(folder).mtimeMs }))
    .sort((a, b) => b.used - a.used)
  const old = builds.filter(({ used }, place) => place >= KEPT || used === 0)
  for (const { folder } of old) rmSync(folder, { recursive: true, force: true })
}
