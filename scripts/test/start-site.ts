import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { onShutdown } from '../files/shutdown'
import { freePort } from '../postgres/free-port'

/**
 * The real thing, as an operator starts it, on free ports and a data folder of its own. Browser
 * tests are handed SITE_URL, DATA_DIR and the one-time SETUP_URL.
 */
export async function startSite(): Promise<Environment> {
  const dataDir = mkdtempSync(path.join(root, '.data/site-'))
  const port = String(await freePort())
  const own = { PORT: port, DATA_DIR: dataDir, SITE_URL: `http://localhost:${port}` }
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...own, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  onShutdown(async () => {
    child.kill('SIGTERM')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  })
  const setupUrl = await Promise.race([
    setupLink(child.stdout),
    gone.then(() => Promise.reject(new Error('The site did not start'))),
  ])
  return { ...own, SETUP_URL: setupUrl }
}

async function setupLink(output: AsyncIterable<Buffer>): Promise<string> {
  let said = ''
  for await (const chunk of output) {
    said += chunk
    const found = /(http\S+\/admin\/setup\/\S+)[\s\S]*Ctrl-C/.exec(said)?.[1]
    if (found) return found
  }
  throw new Error(`The site gave no set-up link:\n${said}`)
}
