import { placeOf } from './explain-issues'
import { printJson } from './print-json'

type Step = string | number

/**
 * Where `here` does not say what a file says. Of lists whose entries have ids, `here` may hold
 * more: what has happened since is no difference.
 */
export function differences(file: unknown, here: unknown, at: Step[] = []): string[] {
  if (isRecord(file) && isRecord(here)) {
    return Object.keys(file).flatMap((key) => differences(file[key], here[key], [...at, key]))
  }
  if (hasIds(file) && hasIds(here)) return missingEntries(file, here, at)
  return printJson(file) === printJson(here) ? [] : [`${placeOf(at)}: is otherwise here`]
}

function missingEntries(file: Identified[], here: Identified[], at: Step[]): string[] {
  return file.flatMap((entry, index) => {
    const twin = here.find(({ id }) => id === entry.id)
    const place = [...at, index]
    return twin ? differences(entry, twin, place) : [`${placeOf(place)}: is not here`]
  })
}

type Identified = Record<string, unknown> & { id: string }

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasIds(value: unknown): value is Identified[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.id === 'string')
}
