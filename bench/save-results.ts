import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'

/** Writes one run into bench/results, named by day and commit, with the machine it ran on. */
export function saveResults(name: string | null, results: object) {
  const folder = path.resolve('bench/results')
  mkdirSync(folder, { recursive: true })
  const at = new Date().toISOString()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const machine = { cores: availableParallelism(), cpu: cpus()[0]?.model, node: process.version }
  const file = path.join(
    folder,
    `${[at.slice(0, 10), commit, name].filter(Boolean).join('-')}.json`,
  )
  writeFileSync(file, `${JSON.stringify({ at, commit, machine, ...results }, null, 2)}\n`)
  console.log(`\nWritten to ${path.relative('.', file)}`)
}
