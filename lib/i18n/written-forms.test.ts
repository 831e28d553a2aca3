import { describe, expect, test } from 'vitest'
import { capitalise, lowerCase, upperCase } from '@/lib/text/letter-case'
import { CASES } from './cases/cases'
import { sortTexts } from './collate'
import { countryName } from './country-name'
import { formatFormalDate, formatWeekdayDate } from './format-date'
import { formatList } from './format-list'
import { formatOrdinal } from './format-ordinal'
import { formatRequest } from './format-request'
import { formatText } from './format-text'
import { languageName } from './language-name'
import { LOCALES } from './locale'

describe.each(LOCALES)('In %s', (locale) => {
  const cases = CASES[locale]

  test.each(cases.formats)('%j is written %s', (request, text) => {
    expect(formatText(locale, formatRequest.parse(request))).toBe(text)
  })

  test.each(cases.formalDates)('a document dates %s as %s', (iso, text) => {
    expect(formatFormalDate(locale, iso)).toBe(text)
  })

  test.each(cases.weekdays)('%s at noon in Baku is %s', (day, text) => {
    expect(formatWeekdayDate(locale, new Date(`${day}T08:00:00Z`))).toBe(text)
  })

  test.each(cases.ordinals)('%d in a row is %s', (n, text) => {
    expect(formatOrdinal(locale, n)).toBe(text)
  })

  test.each(cases.lists)('%j is listed as "%s"', (items, text) => {
    expect(formatList(locale, items)).toBe(text)
  })

  test.each(cases.lower)('%s in small letters is %s', (text, expected) => {
    expect(lowerCase(locale, text)).toBe(expected)
  })

  test.each(cases.upper)('%s in capitals is %s', (text, expected) => {
    expect(upperCase(locale, text)).toBe(expected)
  })

  test.each(cases.capitals)('a line that opens with "%s" opens with "%s"', (text, expected) => {
    expect(capitalise(locale, text)).toBe(expected)
  })

  test.each(cases.orders)('the alphabet puts them so: %s', (line) => {
    const words = line.split(' ')
    expect(sortTexts(locale, words.toReversed())).toEqual(words)
  })

  test.each(cases.countries)('%s is called %s', (code, name) => {
    expect(countryName(locale, code)).toBe(name)
  })

  test.each(cases.languages)('the language %s is called %s', (code, name) => {
    expect(languageName(locale, code)).toBe(name)
  })

  test('no month has become a number', () => {
    for (const [, text] of cases.formats) expect(text).not.toMatch(/\bM(0[1-9]|1[0-2])\b/)
  })
})

test('a code that names nothing stays as it is', () => {
  expect(countryName('az', 'xx')).toBe('xx')
  expect(languageName('kk', 'qq')).toBe('qq')
})
