import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../files/root'
import { schemaFiles } from './schema-files'

const HASH_FILE = path.join(root, 'lib/db/generated/.schema-hash')

/** The Prisma client is made from the schema and never committed: anew whenever the schema is another. */
export function ensureClient() {
  if (isStale()) generateClient()
}

function isStale(): boolean {
  try {
    return readFileSync(HASH_FILE, 'utf8') !== schemaHash()
  } catch {
    return true
  }
}

/** Writes lib/db/generated. */
export function generateClient() {
  prisma('generate')
  writeFileSync(HASH_FILE, schemaHash())
}

export function validateSchema() {
  prisma('validate')
}

/**
 * Prisma's CLI wants its native engine, which would be downloaded, even where it does not use
 * it: any program will do. Only here: with it set, `prisma migrate` says it worked and did nothing.
 */
function prisma(command: 'generate' | 'validate') {
  const cli = path.join(root, 'node_modules/prisma/build/index.js')
  const done = spawnSync(process.execPath, [cli, command], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (done.status !== 0) throw new Error(`prisma ${command} failed:\n${done.stdout}${done.stderr}`)
}

function schemaHash(): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(path.join(root, 'package-lock.json')))
  for (const { path: file, content } of schemaFiles()) hash.update(path.basename(file) + content)
  return hash.digest('hex')
}
