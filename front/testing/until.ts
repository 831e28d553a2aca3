import { setTimeout as pause } from 'node:timers/promises'

/** Looks again until it holds; the test's own time limit is the only clock. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await pause(10)
}
