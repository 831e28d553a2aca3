import { isWholeText } from '@/lib/text/is-whole-text'
import { placeOf } from './explain-issues'

/** Text that no database keeps as it is: NUL, and halves of letters. */
export function stringFaults(file: string, json: unknown, at: (string | number)[] = []): string[] {
  if (typeof json === 'string') {
    return isWholeText(json) ? [] : [`${file}: ${placeOf(at)}: no text`]
  }
  if (typeof json !== 'object' || json === null) return []
  const steps: [string | number, unknown][] = Array.isArray(json)
    ? [...json.entries()]
    : Object.entries(json)
  return steps.flatMap(([step, one]) => stringFaults(file, one, [...at, step]))
}
