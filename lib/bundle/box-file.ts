import { z } from 'zod'
import { MAX_BOX_ITEMS } from '@/lib/facts/fact-input'
import { address, bundleId, localized } from './bundle-fields'
import { pushDown } from './push-down'

const revision = z.strictObject({
  id: bundleId,
  number: z.number().int().positive(),
  form: z.enum(['KEY_FIGURES', 'TIMELINE', 'TRADE_FLOW', 'AGREEMENTS', 'QUOTATION']),
  title: localized,
  /** In the box's order. */
  factIds: z
    .array(bundleId)
    .max(MAX_BOX_ITEMS)
    .refine((ids) => new Set(ids).size === ids.length, { message: 'one fact twice' }),
})

const box = z.strictObject({
  id: bundleId,
  ...address,
  revisions: z
    .array(revision)
    .min(1)
    .refine((all) => all.every((one, at) => at === 0 || one.number > (all[at - 1]?.number ?? 0)), {
      message: 'revisions go up',
    }),
})

/** boxes/SLUG.json: the revisions that publications print, and the newest, oldest first. */
export const boxFile = z.preprocess(pushDown('revisions', ['form']), box)

export type BoxFile = z.output<typeof boxFile>
