import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { onShutdown } from '../files/shutdown'
import { freePort } from '../postgres/free-port'

/**
 * The real thing, as an operator starts it, on free ports and a data folder of its own. Tests
 * are handed SITE_URL, DATA_DIR and the one-time SETUP_URL.
 */
export async function withSite<T>(work: (site: Environment) => Promise<T>): Promise<T> {
  mkdirSync(path.join(root, '.data'), { recursive: true })
  const dataDir = mkdtempSync(path.join(root, '.data/site-'))
  const port = String(await freePort())
  const own = { PORT: port, DATA_DIR: dataDir, SITE_URL: `http://localhost:${port}` }
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...own, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  }
  onShutdown(stop)
  const setupUrl = await Promise.race([
    setupLink(child.stdout),
    gone.then(() => Promise.reject(new Error('The site did not start'))),
  ])
  try {
    return await work({ ...own, SETUP_URL: setupUrl })
  } finally {
    await stop()
  }
}

/** Goes on reading afterwards: a site whose output nobody takes would stop at its next word. */
function setupLink(output: Readable): Promise<string> {
  let said = ''
  return new Promise((resolve) => {
    output.on('data', (chunk) => {
      said += chunk
      const found = /(http\S+\/admin\/setup\/\S+)[\s\S]*Ctrl-C/.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
}
