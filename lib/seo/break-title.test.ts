import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakTitle } from './break-title'
import { fitTitle } from './fit-title'

const letters = (text: string) => [...text].length

test('lines are about as long as each other, not one long and one short', () => {
  const title = 'Two shores of one sea: what the figures of trade say'
  expect(breakTitle(title, { widthOf: letters, width: 40 })).toEqual([
    'Two shores of one sea: what',
    'the figures of trade say',
  ])
})

test('a word that is wider than the card is cut, and words joined by a hard space stay together', () => {
  expect(breakTitle('x'.repeat(25), { widthOf: letters, width: 10 })).toHaveLength(3)
  const lines = breakTitle('About 598\u00a0million dollars', { widthOf: letters, width: 14 })
  expect(lines.some((line) => line.includes('598\u00a0million'))).toBe(true)
})

test('no line is ever wider than the card, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.integer({ min: 8, max: 60 }),
      (title, width) => {
        const lines = breakTitle(title, { widthOf: letters, width })
        for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width)
        const bare = (text: string) => text.replace(/[ \t\r\n]/g, '')
        expect(bare(lines.join(''))).toBe(bare(title))
      },
    ),
  )
})

const tenths = { emsOf: (text: string) => letters(text) / 2, width: 1040 }

test('a short title is set large, a long one small, an endless one ends with dots', () => {
  expect(fitTitle('Two shores', tenths)).toEqual({ size: 72, lines: ['Two shores'] })
  const long = fitTitle('word '.repeat(30).trim(), tenths)
  expect(long.size).toBeLessThan(72)
  expect(long.lines.length).toBeLessThanOrEqual(4)
  const endless = fitTitle('word '.repeat(200).trim(), tenths)
  expect(endless.lines).toHaveLength(4)
  expect(endless.lines.at(-1)).toMatch(/word…$/)
})
