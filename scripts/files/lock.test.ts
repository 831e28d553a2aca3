import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock, tryLock } from './lock.mjs'
import { until } from './until'

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
  const child = spawn(process.execPath, ['--input-type=module', '--eval', holding()])
  await once(child.stdout, 'data')
  return child
}

function holding() {
  return `import { takeLock } from ${JSON.stringify(LOCK)}
    await takeLock(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000)`
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

test.runIf(process.platform === 'linux')(
  'A killed holder whom nobody has collected keeps nobody out either',
  async () => {
    const command = '"$0" --input-type=module --eval "$1" & exec sleep 60'
    const careless = spawn('sh', ['-c', command, process.execPath, holding()])
    await once(careless.stdout, 'data')
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    process.kill(pid, 'SIGKILL')
    await until(() => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z'), 5_000)
    expect(await tryLock(file)).toBeTypeOf('function')
    careless.kill('SIGKILL')
  },
)

test('A number that now belongs to another program holds nothing', async () => {
  writeFileSync(file, `${process.pid} 1`)
  expect(await tryLock(file)).toBeTypeOf('function')
})

test('Whoever waits gets the lock when the holder is gone', async () => {
  const child = await holder()
  const waiting = takeLock(file, () => child.kill('SIGKILL'))
  expect(await waiting).toBeTypeOf('function')
})
