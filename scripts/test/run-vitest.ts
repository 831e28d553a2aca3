import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { runTool } from './run-tool'
import { honest, type Tally } from './tally'

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

export async function runVitest(project: string, env?: Environment): Promise<Tally> {
  const file = path.join(root, `.data/test-results/${project}.json`)
  rmSync(file, { force: true })
  const code = await runTool(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  )
  return honest(count(file), code)
}

/** A file that could not even be loaded has no test in it: it counts as one that failed. */
function count(file: string): Tally {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { passed: 0, failed: 1 }
  }
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(text))
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}
