import { describe, expect, test } from 'vitest'
import { Prisma } from '@/lib/db/generated/client'
import { formatValue, type StoredValue } from './format-value'

const NOTHING: StoredValue = {
  lo: null,
  hi: null,
  unit: null,
  qualifier: 'EXACT',
  resolution: null,
  date: null,
  datePrecision: null,
  text: null,
}

function quantity(lo: string, unit: string, rest: Partial<StoredValue> = {}): StoredValue {
  const resolution = new Prisma.Decimal(1)
  const value = new Prisma.Decimal(lo)
  return { ...NOTHING, lo: value, hi: value, unit, resolution, ...rest }
}

const to = (resolution: string) => ({ resolution: new Prisma.Decimal(resolution) })

describe('a value as the language writes it', () => {
  test.each([
    [
      '598.47 million dollars',
      quantity('598470000', 'USD', to('10000')),
      '598,47|mln $',
      '$598.47|m',
    ],
    [
      'zeros that were printed',
      quantity('102200000', 'USD', to('10000')),
      '102,20|mln $',
      '$102.20|m',
    ],
    ['none that were not', quantity('306000000', 'USD', to('1000000')), '306|mln $', '$306|m'],
    ['billions', quantity('1500000000', 'AZN', to('100000000')), '1,5|mlrd ₼', '₼1.5|bn'],
    ['below a million', quantity('950000', 'KZT'), '950.000|₸', '₸950,000|'],
    ['a count', quantity('182', 'COMPANY'), '182|', '182|'],
    ['a large count', quantity('1250000', 'PERSON'), '1.250.000|', '1,250,000|'],
    ['per cent', quantity('13.4', 'PERCENT', to('0.1')), '13,4%|', '13.4%|'],
    ['a loss', quantity('-73000000', 'USD', to('1000000')), '-73|mln $', '-$73|m'],
  ])('%s', (_, value, az, en) => {
    expect(short(formatValue('az', value))).toBe(az)
    expect(short(formatValue('en', value))).toBe(en)
  })

  test('a range stands with a dash, in one scale', () => {
    const value = quantity('95000000', 'USD', {
      hi: new Prisma.Decimal('102200000'),
      ...to('100000'),
    })
    expect(formatValue('az', value).amount).toBe('95,0–102,2')
  })

  test('a qualifier stands before it, in words', () => {
    const value = quantity('90', 'DOCUMENT', { qualifier: 'ABOUT' })
    expect(formatValue('az', value).qualifier).toBe('təxminən')
    expect(formatValue('en', value).qualifier).toBe('about')
  })

  test.each([
    ['DAY', '27 avqust 1992', '27 August 1992'],
    ['MONTH', 'avqust 1992', 'August 1992'],
    ['YEAR', '1992', '1992'],
  ] as const)('a date is told to the %s and no closer', (datePrecision, az, en) => {
    const value = { ...NOTHING, date: new Date('1992-08-27'), datePrecision }
    expect(formatValue('az', value).amount).toBe(az)
    expect(formatValue('en', value).amount).toBe(en)
  })

  test('words are told in the language, or in the one they exist in', () => {
    const value = { ...NOTHING, text: { az: 'dövlət səfəri' } }
    expect(formatValue('en', value).amount).toBe('dövlət səfəri')
  })
})

function short({ amount, unit }: { amount: string; unit: string | null }): string {
  return `${amount}|${unit ?? ''}`
}
