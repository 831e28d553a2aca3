import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from '@/scripts/postgres/free-port'
import { site } from './site'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tehlil-start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('A taken port is named before anything long begins', async () => {
  const port = await freePort()
  const server = createServer().listen(port, '127.0.0.1')
  const said = await failedStart({ PORT: String(port), DATA_DIR: path.join(folder, 'data') })
  server.close()
  expect(said).toBe(
    `Təhlil cannot start. Port ${port} on 127.0.0.1 is taken: set PORT to another\n`,
  )
})

test('A wrong setting is named', async () => {
  const said = await failedStart({ PORT: 'three thousand', DATA_DIR: folder })
  expect(said).toMatch(/^Təhlil cannot start\. Setting PORT is wrong: .+\n$/)
})

test('A data folder that is none is named', async () => {
  const file = path.join(folder, 'file')
  writeFileSync(file, '')
  const said = await failedStart({ PORT: String(await freePort()), DATA_DIR: file })
  expect(said).toMatch(/^Təhlil cannot start\. The data folder \S+file cannot be used: .+\n$/)
})

test.skipIf(process.getuid?.() === 0)(
  'A data folder that may not be written is named',
  async () => {
    const closed = path.join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    const said = await failedStart({ PORT: String(await freePort()), DATA_DIR: closed })
    expect(said).toMatch(/^Təhlil cannot start\. The data folder \S+closed cannot be used: .+\n$/)
  },
)

test('A database that cannot be reached is named, without its password', async () => {
  const port = await freePort()
  const said = await failedStart({
    PORT: String(await freePort()),
    DATA_DIR: folder,
    DATABASE_URL: `postgresql://me:hush@127.0.0.1:${port}/none`,
  })
  expect(said).toContain(`The database at 127.0.0.1:${port} (DATABASE_URL) cannot be reached`)
  expect(said).not.toContain('hush')
})

test('A second start on the same data folder leaves the first one alone', async () => {
  const said = await failedStart({ PORT: String(await freePort()), DATA_DIR: site.DATA_DIR })
  expect(said).toMatch(/^Təhlil cannot start\. Təhlil runs already on .+\n$/)
  expect((await fetch(`${site.SITE_URL}/healthz`)).status).toBe(200)
})

/** Starts Təhlil, which must refuse; returns all it said. */
async function failedStart(settings: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, SITE_URL: '', DATABASE_URL: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(await closed).toBe(1)
  return out + error
}
