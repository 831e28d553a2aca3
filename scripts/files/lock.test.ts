import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock, tryLock } from './lock.mjs'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tehlil-lock-'))
  file = path.join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

const LOCK = path.join(import.meta.dirname, 'lock.mjs')

/** A process that takes the lock and lives until it is killed. */
async function holder() {
  const script = `import { takeLock } from ${JSON.stringify(LOCK)}
    await takeLock(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  await once(child.stdout, 'data')
  return child
}

test('A folder that somebody holds is not given to a second', async () => {
  const child = await holder()
  expect(await tryLock(file)).toBeUndefined()
  child.kill('SIGKILL')
  await once(child, 'exit')
})

test('A killed holder does not keep the next one out', async () => {
  const child = await holder()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await tryLock(file)).toBeTypeOf('function')
})

test('A number that now belongs to another program holds nothing', async () => {
  writeFileSync(file, `${process.pid} 1`)
  expect(await tryLock(file)).toBeTypeOf('function')
})

test('Whoever waits gets the lock when the holder is gone', async () => {
  const child = await holder()
  const waiting = takeLock(file, () => child.kill('SIGKILL'))
  expect(await waiting).toBeTypeOf('function')
})
