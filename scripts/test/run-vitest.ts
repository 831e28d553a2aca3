import { rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { readReport } from './read-report'
import { runTool } from './run-tool'
import { honest, type Tally } from './tally'

const report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
})

type TestFile = z.infer<typeof report>['testResults'][number]

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
  return honest(readReport(file, count), code)
}

function count(written: unknown): Tally {
  const { numPassedTests, testResults } = report.parse(written)
  return { passed: numPassedTests, failures: testResults.flatMap(failuresOf) }
}

/** A file that could not even be loaded has no test in it: it counts as one that failed. */
function failuresOf({ name, status, message, assertionResults }: TestFile): string[] {
  const file = path.relative(root, name)
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [`${file}: ${message}`]
  return failed.map(
    ({ fullName, failureMessages }) => `${file} › ${fullName}\n${failureMessages.join('\n')}`,
  )
}
