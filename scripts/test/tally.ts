/** What a stage of the suite came to; every failure by the name under which it is found again. */
export type Tally = { passed: number; failures: string[] }

export const NOTHING: Tally = { passed: 0, failures: [] }

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failures: [...a.failures, ...b.failures] }
}

/** A tool that fails without a failed test, or that runs none, has failed all the same. */
export function honest(tally: Tally, exitCode: number): Tally {
  if (tally.failures.length > 0) return tally
  if (exitCode !== 0) return { ...tally, failures: [`the tool itself: it ended with ${exitCode}`] }
  return tally.passed === 0 ? { ...tally, failures: ['the tool itself: it ran no test'] } : tally
}
