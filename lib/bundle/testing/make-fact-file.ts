import type { FactFile } from '@/lib/bundle/fact-file'
import type { ObservationEntry } from '@/lib/bundle/observation-file'
import type { Parts } from './newsroom-parts'

/** A fact with one to three released versions, some of them of rivals side by side. */
export function makeFactFile(parts: Parts, earlier: FactFile[]): FactFile {
  const id = parts.id()
  const isMeasured = parts.isTrue()
  const operands = parts.some(earlier.map((fact) => fact.id)).slice(0, 3)
  const isDerived = !isMeasured && operands.length > 1
  const observations: ObservationEntry[] = []
  const observe = () => {
    observations.push(observationOf(parts))
    return observations.at(-1)?.id ?? ''
  }
  const formula = isDerived ? { op: 'sum' as const, of: operands } : null
  const versions = versionsOf(parts, observe).map((version) => ({
    ...version,
    details: parts.isTrue() ? { from: 'AZ', to: 'KZ' } : null,
    formula,
  }))
  return {
    id,
    kind: isMeasured ? 'INDICATOR' : isDerived ? 'DERIVED' : 'STATEMENT',
    ...parts.address(),
    indicator: isMeasured ? indicatorOf(parts) : null,
    period: parts.one(['', '2023', '2024-03', '2024-03-11', '2005/2022']),
    mergedInto: null,
    inFactBaseSince: versions[0]?.releasedAt ?? null,
    observations: observations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    versions,
  }
}

type Stated = Omit<FactFile['versions'][number], 'details' | 'formula'>

function versionsOf(parts: Parts, observe: () => string): Stated[] {
  let releasedAt = '2026-01-01T00:00:00.000Z'
  return Array.from({ length: parts.number(1, 3) }, (_, at) => {
    const stated = Array.from({ length: parts.number(1, 3) }, observe)
    const hasRivals = stated.length > 1
    releasedAt = parts.moment(releasedAt)
    return {
      id: parts.id(),
      number: at * 2 + 1,
      label: parts.localized(),
      status: hasRivals ? 'SOURCES_DIFFER' : parts.one(['SOURCED', 'STALE']),
      reason: parts.one(['FIRST', 'BETTER_SOURCE', 'OUR_ERROR']),
      note: parts.isTrue() ? parts.localized() : null,
      chosen: hasRivals ? null : (stated[0] ?? null),
      rivals: hasRivals ? stated : [],
      releasedAt,
    }
  })
}

function indicatorOf(parts: Parts) {
  return {
    id: parts.id(),
    key: parts.slug(),
    kind: parts.one(['FLOW', 'STOCK']),
    unit: parts.one(['USD', 'TONNE']),
    label: parts.localized(),
    basis: parts.isTrue() ? parts.localized() : null,
  }
}

function observationOf(parts: Parts): ObservationEntry {
  return {
    id: parts.id(),
    value: drawValue(parts),
    reportedText: parts.words(),
    reporter: parts.localized(),
    asOf: parts.one([null, '2023', '2023-12-31']),
    exactQuote: parts.isTrue() ? parts.words() : null,
    retrievedOn: parts.one([null, '2026-11-24']),
    source: parts.isTrue()
      ? {
          id: parts.id(),
          title: parts.words(),
          publisher: parts.isTrue() ? parts.words() : null,
          url: parts.one([null, 'https://example.org/a?b=c#d']),
          publishedOn: parts.one([null, '2024-02-29']),
          language: parts.one([null, 'kk']),
          independenceGroup: null,
        }
      : null,
  }
}

function drawValue(parts: Parts): ObservationEntry['value'] {
  switch (parts.number(0, 2)) {
    case 0: {
      const lo = parts.number(-(10 ** 9), 10 ** 9)
      const hi = lo + parts.number(0, 1000)
      const [unit, qualifier] = [parts.one(['USD', 'PERCENT']), parts.one(['EXACT', 'ABOUT'])]
      const resolution = parts.one([null, '0.01', '1', '100000'])
      return { type: 'number', lo: `${lo}`, hi: `${hi}`, unit, qualifier, resolution }
    }
    case 1:
      return { type: 'date', date: '1992-08-27', precision: parts.one(['DAY', 'MONTH', 'YEAR']) }
    default:
      return { type: 'text', text: parts.localized() }
  }
}
