import type { Reading } from './reading'
import type { Finding, Span } from './span'

/** A finding and the token after it. */
export type Match = { first: number; next: number; finding: Finding }

export function toSpan({ tokens }: Reading, { first, next, finding }: Match): Span {
  const start = tokens[first]?.start ?? 0
  const end = tokens[next - 1]?.end ?? start
  return { start, end, ...finding }
}
