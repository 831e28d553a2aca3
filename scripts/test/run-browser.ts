import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { findChromium } from './find-chromium'
import { runTool } from './run-tool'
import { honest, type Tally } from './tally'

const report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number() }) })

/** Playwright against a real site. */
export async function runBrowser(site: Environment): Promise<Tally> {
  const file = path.join(root, '.data/test-results/browser.json')
  rmSync(file, { force: true })
  const code = await runTool(
    ['node_modules/@playwright/test/cli.js', 'test', '--config=e2e/playwright.config.ts'],
    { ...site, PLAYWRIGHT_CHROMIUM: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  )
  return honest(count(file), code)
}

function count(file: string): Tally {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { passed: 0, failed: 1 }
  }
  const { stats } = report.parse(JSON.parse(text))
  return { passed: stats.expected, failed: stats.unexpected }
}
