import { describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locale'
import { scoreFigures } from './score-figures'

const PROMISED = 0.97
/** Of few sentences one wrong is more than three in a hundred. */
const FEWEST_WRONG = 1

describe.each(LOCALES)('In %s sentences that nobody tuned for', (locale) => {
  const { scores } = scoreFigures(locale, 'held-out')

  test.each(['figure', 'money', 'date'])('every %s is found and none is made up', (kind) => {
    const score = scores.find((one) => one.kind === kind)
    const { labelled, found, right } = score ?? { labelled: 0, found: 0, right: 0 }
    expect(labelled).toBeGreaterThan(0)
    expect(right).toBeGreaterThanOrEqual(fewest(labelled))
    expect(right).toBeGreaterThanOrEqual(fewest(found))
  })
})

function fewest(of: number): number {
  return Math.min(of - FEWEST_WRONG, Math.ceil(of * PROMISED))
}
