import { LOCALES } from '@/lib/i18n/locale'
import { findFigures } from '@/lib/text/figures/find-figures'
import { type Part, type Score, scoreFigures } from '@/lib/text/figures/labelled/score-figures'
import { atLeast, atMost, type Bar, printBars } from './bars'
import { saveResults } from './save-results'

const PARTS: readonly Part[] = ['tuning', 'held-out']
const PROMISED = ['figure', 'money', 'date']
const WANTED = 0.97
const UNIT = 'Təxminən 598,47 mln dollar, 27 avqust 1992-ci il, «a, 5-ci, 1/3, 10–15% '
const SHORT = 2_000
/** Twice the text may cost little more than twice the time. */
const ALLOWED = 2.6

/** `npm run bench -- figures`: what the finder misses and makes up, and how its time grows. */
const rows = LOCALES.flatMap((locale) =>
  PARTS.flatMap((part) =>
    scoreFigures(locale, part).scores.map((score) => ({ locale, part, ...toRates(score) })),
  ),
)
console.table(rows)
const bars = [...rows.filter(isPromised).flatMap(toBars), growth()]
saveResults('figures', { figures: rows, bars })
printBars(bars)
process.exit(bars.every(({ isReached }) => isReached) ? 0 : 1)

function toRates({ kind, labelled, found, right }: Score) {
  return { kind, labelled, precision: rate(right, found), recall: rate(right, labelled) }
}

function rate(right: number, of: number): number {
  return of === 0 ? 1 : Number((right / of).toFixed(4))
}

function isPromised({ part, kind }: (typeof rows)[number]): boolean {
  return part === 'held-out' && PROMISED.includes(kind)
}

function toBars({ locale, kind, precision, recall }: (typeof rows)[number]): Bar[] {
  return [
    atLeast(`${locale} ${kind}: precision`, WANTED, precision),
    atLeast(`${locale} ${kind}: recall`, WANTED, recall),
  ]
}

function growth(): Bar {
  const [once, twice] = [SHORT, 2 * SHORT].map((times) => fastest(UNIT.repeat(times)))
  return atMost('figures: time for twice the text', ALLOWED, (twice ?? 0) / (once ?? 1))
}

function fastest(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    findFigures(text, 'az')
    return performance.now() - start
  })
  return Math.min(...runs)
}
