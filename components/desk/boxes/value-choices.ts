import type { Qualifier } from '@/lib/facts/observation-draft'
import { isUnit, UNITS } from '@/lib/facts/unit'

export const QUALIFIERS = [
  'EXACT',
  'ABOUT',
  'OVER',
  'UNDER',
  'AT_LEAST',
  'NEARLY',
] as const satisfies readonly Qualifier[]

export const UNIT_NAMES = Object.keys(UNITS).filter(isUnit)
