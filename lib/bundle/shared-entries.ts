import type { Bundle } from './bundle'
import type { IndicatorEntry } from './fact-file'
import type { SourceEntry } from './observation-file'
import { printJson } from './print-json'

/** Every indicator once, and every source. */
export function indicatorsOf({ facts }: Bundle): IndicatorEntry[] {
  return distinct(facts.flatMap(({ content }) => content.indicator ?? []))
}

export function sourcesOf({ facts }: Bundle): SourceEntry[] {
  return distinct(
    facts.flatMap(({ content }) => content.observations.flatMap((o) => o.source ?? [])),
  )
}

/** Faults of indicators and sources that stand in several files and not with the same words. */
export function sharedEntryFaults({ facts }: Bundle): string[] {
  const seen = new Map<string, { path: string; said: string }>()
  const faults: string[] = []
  const meet = (path: string, place: string, name: string, entry: unknown) => {
    const said = printJson(entry)
    const before = seen.get(name)
    if (!before) seen.set(name, { path, said })
    else if (before.said !== said)
      faults.push(`${path}: ${place}: says otherwise than ${before.path}`)
  }
  for (const { path, content } of facts) {
    const { indicator, observations } = content
    if (indicator) {
      meet(path, 'indicator', `indicator ${indicator.id}`, indicator)
      meet(path, 'indicator', `key ${indicator.key}`, indicator)
    }
    for (const [index, { source }] of observations.entries())
      if (source) meet(path, `observations[${index}].source`, `source ${source.id}`, source)
  }
  return faults
}

function distinct<T extends { id: string }>(entries: T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()]
}
