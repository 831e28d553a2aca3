/** Who changed one place of a text since `base`; `conflict`: both, and not to the same. */
export type Change = 'none' | 'mine' | 'theirs' | 'agreed' | 'conflict'

export type MergeRow<T> = { change: Change; base: T; mine: T; theirs: T }

/** One place of three texts; equal is what reads the same as JSON. */
export function toRow<T>(base: T, mine: T, theirs: T): MergeRow<T> {
  return { change: changeOf(base, mine, theirs), base, mine, theirs }
}

function changeOf(base: unknown, mine: unknown, theirs: unknown): Change {
  if (isSame(mine, theirs)) return isSame(base, mine) ? 'none' : 'agreed'
  if (isSame(base, theirs)) return 'mine'
  return isSame(base, mine) ? 'theirs' : 'conflict'
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
