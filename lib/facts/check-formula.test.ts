import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculate, isRounded } from './check-formula'

const usd = (amount: string) => ({ amount, unit: 'USD' })

test.each([
  ['sum', ['456300000', '73000000'], 'USD', '529300000'],
  ['sum', ['0.1', '0.2'], 'USD', '0.3'],
  ['difference', ['598470000', '529300000'], 'USD', '69170000'],
  ['difference', ['1', '2.5'], 'USD', '-1.5'],
  ['ratio', ['456300000', '529300000'], 'PERCENT', '86.208199508785'],
  ['ratio', ['1', '4'], 'PIECE', '0.25'],
] as const)('%s of %j in %s is %s', (op, amounts, unit, result) => {
  expect(calculate(op, amounts.map(usd), unit)).toBe(result)
})

test('What cannot be calculated is not: words, other units, a division by nothing', () => {
  expect(calculate('sum', [usd('1'), null], 'USD')).toBeNull()
  expect(calculate('sum', [usd('1'), { amount: '1', unit: 'AZN' }], 'USD')).toBeNull()
  expect(calculate('sum', [usd('1'), usd('1')], 'AZN')).toBeNull()
  expect(calculate('ratio', [usd('1'), usd('0')], 'PERCENT')).toBeNull()
})

test('A written number may be rounded to its last digit and no further', () => {
  const printed = { amount: '86.2', resolution: '0.1' }
  expect(isRounded(printed, '86.208')).toBe(true)
  expect(isRounded(printed, '86.25')).toBe(true)
  expect(isRounded(printed, '86.26')).toBe(false)
  expect(isRounded({ amount: '-1', resolution: '1' }, '1')).toBe(false)
})

test('What is added and taken away again is what it was, to the last digit', () => {
  const amount = fc
    .tuple(fc.integer(), fc.nat(999_999))
    .map(([whole, rest]) => `${whole}.${String(rest).padStart(6, '0')}1`)
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const sum = calculate('sum', [usd(a), usd(b)], 'USD') ?? ''
      expect(calculate('difference', [usd(sum), usd(b)], 'USD')).toBe(
        a.replace(/^(-?)0+(?=\d)/, '$1'),
      )
    }),
  )
})
