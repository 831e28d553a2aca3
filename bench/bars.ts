/** A figure we have promised to reach, and whether this run did. */
export type Bar = { what: string; wanted: string; got: string; isReached: boolean }

export function atLeast(what: string, wanted: number, got: number): Bar {
  return { what, wanted: `≥ ${wanted}`, got: show(got), isReached: got >= wanted }
}

export function atMost(what: string, wanted: number, got: number): Bar {
  return { what, wanted: `≤ ${wanted}`, got: show(got), isReached: got <= wanted }
}

export function printBars(bars: readonly Bar[]) {
  console.log('')
  for (const { what, wanted, got, isReached } of bars) {
    console.log(`${isReached ? '✓' : '✗'} ${what}: ${got} (${wanted})`)
  }
}

function show(n: number): string {
  return Number.isInteger(n) ? String(n) : n.toFixed(2)
}
