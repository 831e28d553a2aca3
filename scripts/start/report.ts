/** What happens after the start goes to the log, one JSON line each. */
export function report(level: 'info' | 'warn' | 'error', message: string, more = {}) {
  console.error(JSON.stringify({ at: new Date().toISOString(), level, message, ...more }))
}
