import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Something that runs until it is stopped, and tells when it has gone by itself. */
export type Part = {
  onExit: (callback: (why: string) => void) => void
  stop: () => Promise<void>
}

const STOP_WITHIN_MS = 15_000

/** A child process as a part: asked to go with SIGTERM, made to after 15 s. */
export function childPart(child: ChildProcess): Part {
  const gone = once(child, 'exit')
  let isStopping = false
  return {
    onExit: (callback) => {
      gone.then(
        ([code, signal]) => isStopping || callback(`exit ${signal ?? code}`),
        (error) => isStopping || callback(String(error)),
      )
    },
    stop: async () => {
      isStopping = true
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
      await gone.catch(() => undefined)
      clearTimeout(force)
    },
  }
}
