import { setTimeout as pause } from 'node:timers/promises'

/** Asks every 25 ms until the answer is true; false when time ran out. */
export async function until(
  isDone: () => boolean | Promise<boolean>,
  within: number,
): Promise<boolean> {
  const end = Date.now() + within
  while (!(await isDone())) {
    if (Date.now() > end) return false
    await pause(25)
  }
  return true
}
