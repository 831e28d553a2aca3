import type { LogLevel } from './front-options'

export type Log = (level: LogLevel, event: string, details?: Record<string, unknown>) => void

const ORDER: readonly LogLevel[] = ['debug', 'info', 'warn', 'error']

/** One JSON object a line on stderr. Callers pass keys and paths, never query strings or headers. */
export function createLog(least: LogLevel, front: string): Log {
  return (level, event, details) => {
    if (ORDER.indexOf(level) < ORDER.indexOf(least)) return
    const line = { at: new Date().toISOString(), level, front, event, ...details }
    process.stderr.write(`${JSON.stringify(line)}\n`)
  }
}

/** A path that may stand in a log: no query, no set-up or preview token. */
export function loggablePath(url: string): string {
  const [path = ''] = url.split('?')
  return path.replace(/^(\/(?:admin\/setup|preview)\/).+/, '$1…')
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
