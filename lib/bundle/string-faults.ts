import { placeOf } from './explain-issues'

/** Text that no database keeps as it is: NUL, and halves of letters. */
export function stringFaults(file: string, json: unknown, at: (string | number)[] = []): string[] {
  if (typeof json === 'string') {
    const isText = json.isWellFormed() && !json.includes('\u0000')
    return isText ? [] : [`${file}: ${placeOf(at)}: no text`]
  }
  if (typeof json !== 'object' || json === null) return []
  const steps: [string | number, unknown][] = Array.isArray(json)
    ? [...json.entries()]
    : Object.entries(json)
  return steps.flatMap(([step, one]) => stringFaults(file, one, [...at, step]))
}
