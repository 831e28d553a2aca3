import { readFileSync } from 'node:fs'
import type { Tally } from './tally'

/** Counts what a tool wrote down; a tool that wrote nothing has failed. */
export function readReport(file: string, count: (report: unknown) => Tally): Tally {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { passed: 0, failures: ['the tool itself: it left no report'] }
  }
  return count(JSON.parse(text))
}
