import { expect, test } from 'vitest'
import { splitPrinted } from './split-printed'

test.each([
  ['en', 'about 90', 'ABOUT', '90', null],
  ['en', 'About 90 documents', 'ABOUT', '90', 'DOCUMENT'],
  ['en', '598.47 million dollars', null, '598.47 million', 'USD'],
  ['en', 'more than 3–4 bn US dollars', 'OVER', '3–4 bn', 'USD'],
  ['en', '6.5 per cent', null, '6.5', 'PERCENT'],
  ['en', '$598.47 m', null, '$598.47 m', null],
  ['az', 'TƏXMİNƏN 90 sənəd', 'ABOUT', '90', 'DOCUMENT'],
  ['az', '598,47 milyon ABŞ dolları', null, '598,47 milyon', 'USD'],
  ['az', '> 200', 'OVER', '200', null],
] as const)('in %s, "%s" says what it is', (locale, text, qualifier, figure, unit) => {
  expect(splitPrinted(locale, text)).toEqual({ qualifier, figure, unit })
})

test.each(['overall 5', '5 apples', 'about', 'dollars', ''])('"%s" keeps its words', (text) => {
  expect(splitPrinted('en', text)).toEqual({ qualifier: null, figure: text, unit: null })
})
