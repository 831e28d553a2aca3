/** Thrown to whoever comes when the line is full: the same again in a moment. */
export class TooBusy extends Error {}

/** So much work at once, so much more in line: pictures never take the machine from readers. */
export function createTurns({ width, waiting }: { width: number; waiting: number }) {
  const line: (() => void)[] = []
  let running = 0

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running < width) running += 1
    else await standIn(line, waiting)
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else running -= 1
    }
  }
}

function standIn(line: (() => void)[], waiting: number): Promise<void> {
  if (line.length >= waiting) throw new TooBusy('too many pictures at once')
  return new Promise((resolve) => {
    line.push(resolve)
  })
}
