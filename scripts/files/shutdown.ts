type Stop = () => void | Promise<void>

const stops: Stop[] = []
let ending: Promise<void> | undefined

/** Last started, first stopped. */
export function onShutdown(stop: Stop) {
  stops.push(stop)
}

/** Ends the process in order, once, however often it is asked. */
export function shutDown(exitCode: number): Promise<void> {
  ending ??= stopAll().finally(() => process.exit(exitCode))
  return ending
}

/** On Ctrl-C, SIGTERM, and when whoever launched us is gone. */
export function shutDownOnSignals(exitCode: number) {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) {
    process.on(signal, () => void shutDown(exitCode))
  }
}

async function stopAll() {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
}
