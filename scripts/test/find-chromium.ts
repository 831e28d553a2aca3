import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { root } from '../files/root'

const INSTALLED = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The given one, Playwright's own, an installed one; failing these, one is installed. */
export function findChromium(): string {
  const found = present()
  if (found) return found
  console.log('… installing Chromium')
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  if (!present() && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'])
  }
  const installed = present()
  if (!installed) throw new Error('No Chromium was found: set PLAYWRIGHT_CHROMIUM to one')
  return installed
}

function present(): string | undefined {
  const given = process.env.PLAYWRIGHT_CHROMIUM
  if (given) return given
  const own = chromium.executablePath()
  return existsSync(own) ? own : INSTALLED.map(onPath).find((file) => file !== undefined)
}

function onPath(name: string): string | undefined {
  const folders = path.isAbsolute(name) ? [''] : (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file))
}

function run(command: string, args: string[]) {
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
