import { rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { findChromium } from './find-chromium'
import { readReport } from './read-report'
import { runTool } from './run-tool'
import { honest, type Tally } from './tally'

const result = z.object({ errors: z.array(z.object({ message: z.string().optional() })) })

const spec = z.object({
  title: z.string(),
  ok: z.boolean(),
  tests: z.array(z.object({ results: z.array(result) })),
})

const suite = z.object({
  title: z.string(),
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional()
  },
})

const report = z.object({ stats: z.object({ expected: z.number() }), suites: z.array(suite) })

type Suite = z.infer<typeof suite>

/** Playwright against a real site. */
export async function runBrowser(site: Environment): Promise<Tally> {
  const file = path.join(root, '.data/test-results/browser.json')
  rmSync(file, { force: true })
  const code = await runTool(
    ['node_modules/@playwright/test/cli.js', 'test', '--config=e2e/playwright.config.ts'],
    { ...site, PLAYWRIGHT_CHROMIUM: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  )
  return honest(readReport(file, count), code)
}

function count(written: unknown): Tally {
  const { stats, suites } = report.parse(written)
  return { passed: stats.expected, failures: suites.flatMap(failuresOf) }
}

function failuresOf({ title, specs, suites = [] }: Suite): string[] {
  const failed = specs.filter(({ ok }) => !ok)
  return [
    ...failed.map((spec) => `${title} › ${spec.title}\n${errorsOf(spec)}`),
    ...suites.flatMap(failuresOf),
  ]
}

function errorsOf({ tests }: z.infer<typeof spec>): string {
  const results = tests.flatMap((test) => test.results)
  return results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')).join('\n')
}
