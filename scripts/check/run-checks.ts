import { runNode } from '../files/run-node'
import { add, NOTHING, type Tally } from '../test/tally'
import { sizeProblems } from './file-sizes'
import { machineProblems } from './machine-words'
import { readProjectFiles } from './project-files'
import { unusedMessages } from './unused-messages'
import { readFloors, readLock, versionProblems } from './version-floors'

/** A check returns its problems, none when all is well. */
type Check = () => Promise<string[]> | string[]

const CHECKS: Record<string, Check> = {
  'format and lint': tool('@biomejs/biome/bin/biome', 'check'),
  types: tool('typescript/bin/tsc', '-p', '.'),
  'unused code': tool('knip/bin/knip.js'),
  'version floors': () => versionProblems(readLock(), readFloors()),
  'file sizes': () => sizeProblems(readProjectFiles()),
  'machine words': () => machineProblems(readProjectFiles()),
  'unused messages': () => unusedMessages(readProjectFiles()),
}

/** Runs everything, prints a line each, and counts a check as one test. */
export async function runChecks(): Promise<Tally> {
  const results = await Promise.all(Object.entries(CHECKS).map(([name, check]) => run(name, check)))
  return results.reduce(add, NOTHING)
}

async function run(name: string, check: Check): Promise<Tally> {
  const begun = Date.now()
  const problems = await check()
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '  '))
  return problems.length === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [name] }
}

function tool(file: string, ...args: string[]): Check {
  return async () => {
    try {
      await runNode([`node_modules/${file}`, ...args])
      return []
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    }
  }
}
