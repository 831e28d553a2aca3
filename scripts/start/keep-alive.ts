import { setTimeout as pause } from 'node:timers/promises'
import { onShutdown } from '../files/shutdown'
import type { Part } from './part'
import { report } from './report'

const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 5_000
/** A part that lived this long was well: its next fall is a first one again. */
const WELL_AFTER_MS = 10_000

/**
 * Starts a part, and again whenever it goes: sooner after a first fall than after a tenth.
 * Only the first start may fail; at shutdown the part is stopped in its turn.
 */
export async function keepAlive(name: string, start: () => Promise<Part>) {
  let wait = FIRST_WAIT_MS
  let isStopping = false
  let current = start()
  onShutdown(async () => {
    isStopping = true
    await (await current.catch(() => undefined))?.stop()
  })
  watch(await current)

  function watch(part: Part) {
    const since = Date.now()
    part.onExit((why) => {
      if (isStopping) return
      if (Date.now() - since > WELL_AFTER_MS) wait = FIRST_WAIT_MS
      report('warn', `${name} has stopped and is started again`, { why })
      current = startAgain()
      current.then(watch, () => undefined)
    })
  }

  async function startAgain(): Promise<Part> {
    await pause(wait)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    if (isStopping) throw new Error('Stopping')
    try {
      return await start()
    } catch (error) {
      report('error', `${name} did not start`, { why: String(error) })
      return startAgain()
    }
  }
}
