import { checkRules, type Rule } from './broken-rule'

type Version = {
  number: number
  status: string
  formula: unknown
  chosen: string | null
  rivals: string[]
}

type Fact = {
  kind: string
  indicator: unknown
  observations: { id: string }[]
  versions: Version[]
}

/** What the parts of one fact owe one another. */
export const checkFact = checkRules<Fact>((fact) => [
  [
    (fact.kind === 'INDICATOR') !== (fact.indicator !== null),
    ['indicator'],
    'an indicator belongs to the kind INDICATOR and to no other',
  ],
  ...fact.versions.flatMap((version, index) => versionRules(fact, version, index)),
])

function versionRules(fact: Fact, version: Version, index: number): Rule[] {
  const { number, status, formula, chosen, rivals } = version
  const place = ['versions', index]
  const stated = chosen === null ? rivals : [chosen, ...rivals]
  const known = new Set(fact.observations.map(({ id }) => id))
  return [
    [
      (fact.kind === 'DERIVED') !== (formula !== null),
      [...place, 'formula'],
      'a formula belongs to the kind DERIVED and to no other',
    ],
    [number <= (fact.versions[index - 1]?.number ?? 0), [...place, 'number'], 'versions go up'],
    [
      (status === 'SOURCES_DIFFER') !== stated.length > 1,
      [...place, 'rivals'],
      'several rivals belong to SOURCES_DIFFER and to no other status',
    ],
    [
      (chosen === null) === (rivals.length === 0),
      [...place, 'chosen'],
      'one observation is chosen, or rivals stand side by side',
    ],
    [new Set(stated).size < stated.length, [...place, 'rivals'], 'one observation twice'],
    ...stated.map((id): Rule => [!known.has(id), place, `there is no observation ${id} here`]),
  ]
}
