import { z } from 'zod'
import { factDetails, formula } from '@/lib/facts/fact-details'
import { isoPeriod } from '@/lib/facts/fact-input'
import { UNIT_NAMES } from '@/lib/facts/unit'
import { address, bundleId, instant, line, localized } from './bundle-fields'
import { checkFact } from './check-fact'
import { observation } from './observation-file'
import { pushDown } from './push-down'

/** May stand in several files, each time with the same words. */
const indicator = z.strictObject({
  id: bundleId,
  key: line.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(['FLOW', 'STOCK']),
  unit: z.enum(UNIT_NAMES),
  label: localized,
  basis: localized.nullable(),
})

/** A version that readers may see. One observation is chosen, or rivals stand side by side. */
const version = z.strictObject({
  id: bundleId,
  number: z.number().int().positive(),
  label: localized,
  status: z.enum(['SOURCED', 'SOURCES_DIFFER', 'AUTHOR_STATEMENT', 'UNVERIFIED', 'STALE']),
  reason: z.enum(['FIRST', 'SOURCE_REVISED', 'BETTER_SOURCE', 'OUR_ERROR', 'REDEFINED']),
  note: localized.nullable(),
  details: factDetails.nullable(),
  formula: formula.nullable(),
  chosen: bundleId.nullable(),
  rivals: z.array(bundleId),
  releasedAt: instant,
})

const fact = z
  .strictObject({
    id: bundleId,
    kind: z.enum(['INDICATOR', 'EVENT', 'AGREEMENT', 'QUOTATION', 'TITLE', 'STATEMENT', 'DERIVED']),
    ...address,
    indicator: indicator.nullable(),
    period: isoPeriod,
    mergedInto: bundleId.nullable(),
    inFactBaseSince: instant.nullable(),
    observations: z.array(observation).min(1),
    versions: z.array(version).min(1),
  })
  .superRefine(checkFact)

/** facts/SLUG.json: a claim, what its sources say, and what it was held to be, oldest first. */
export const factFile = z.preprocess(pushDown('versions', ['details', 'formula']), fact)

export type FactFile = z.output<typeof factFile>
export type IndicatorEntry = z.output<typeof indicator>
