import type { BoxForm } from '@/lib/db/generated/enums'

export type { BoxForm }

/** The forms that a box can have, the usual one first. */
export const BOX_FORMS = [
  'KEY_FIGURES',
  'TIMELINE',
  'TRADE_FLOW',
  'AGREEMENTS',
  'QUOTATION',
] as const satisfies readonly BoxForm[]
