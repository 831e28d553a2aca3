import { setTimeout as pause } from 'node:timers/promises'

/** The result of `work`, or an error when it has none after so many milliseconds. */
export async function within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
  const decided = new AbortController()
  const silence = pause(ms, undefined, { signal: decided.signal })
  try {
    return await Promise.race([work, silence.then(() => Promise.reject(new Error('no answer')))])
  } finally {
    decided.abort()
  }
}
