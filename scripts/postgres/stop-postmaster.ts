import { isAlive } from '../files/is-alive'
import { until } from '../files/until'

const WITHIN_MS = 10_000

/** Fast: ends what runs and writes everything down. Harder only when that does not help. */
export async function stopPostmaster(pid: number) {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await until(() => !isAlive(pid), WITHIN_MS)) return
  }
}
