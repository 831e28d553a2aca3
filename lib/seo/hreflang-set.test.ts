import { expect, test } from 'vitest'
import { hreflangSet } from './hreflang-set'

const origin = 'https://tehlil.example'
const languages = [
  { locale: 'az', href: '/az/a' },
  { locale: 'en', href: '/en/b' },
  { locale: 'kk', href: null },
] as const

test('readers of no language of the piece are sent to its original', () => {
  expect(hreflangSet({ origin, languages, original: 'en' })).toEqual([
    { hreflang: 'az', href: `${origin}/az/a` },
    { hreflang: 'en', href: `${origin}/en/b` },
    { hreflang: 'x-default', href: `${origin}/en/b` },
  ])
})

test('an original that is not live is offered to nobody', () => {
  expect(hreflangSet({ origin, languages, original: 'kk' }).map((one) => one.hreflang)).toEqual([
    'az',
    'en',
  ])
})
