import { MONTHS } from '@/lib/i18n/date-words.data'
import { AND } from '@/lib/i18n/format-list'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { lowerCase } from '@/lib/text/letter-case'
import type { LanguageWords } from './language-words'
import { listed, type PhraseTable, phrases } from './phrases'
import { az } from './words/az.data'
import { en } from './words/en.data'
import { kk } from './words/kk.data'
import { ru } from './words/ru.data'
import { SIGNS } from './words/signs.data'
import { tr } from './words/tr.data'

const LANGUAGES: Record<Locale, LanguageWords> = { az, en, ru, tr, kk }

/** A language's tables, ready to be looked up. */
export type Words = ReturnType<typeof prepare>

const prepared = new Map(LOCALES.map((locale) => [locale, prepare(locale)]))

export function wordsOf(locale: Locale): Words {
  return prepared.get(locale) ?? prepare(locale)
}

function prepare(locale: Locale) {
  const own = LANGUAGES[locale]
  const endings = endingsOf([own.derivations, ...own.endings])
  const make = makerOf(endings)
  return {
    locale,
    endings,
    manyEndings: opensWith(own.plurals),
    otherEndings: opensWith(`${own.plurals} ${own.derivations}`),
    andWords: new Set([AND[locale]]),
    cases: new Map(Object.entries(own.cases).map(([name, list = '']) => [name, list.split(' ')])),
    idioms: make.list(own.idioms),
    idiomsFirst: make.list(own.idiomsFirst),
    idiomsLast: make.list(own.idiomsLast),
    ...numberTables(own, make),
    ...unitTables(own, make),
    ...dateTables(own, make, monthsOf(locale)),
    ...rangeTables(own, make),
    ...nameTables(own, make),
  }
}

type Maker = ReturnType<typeof makerOf>

function makerOf(endings: RegExp) {
  const table = (from: PhraseTable) => phrases(endings, from, String)
  return {
    table,
    list: (words: string) => table({ '': words }),
    numeric: (from: PhraseTable) => phrases(endings, from, Number),
    set: (words: string) => new Set(listed(words)),
  }
}

function numberTables(own: LanguageWords, { table, list, numeric, set }: Maker) {
  const { parts, lone, nouns, followers, divisorEndings, one } = own.fractions
  const ordinalEndings = endingsOf([own.derivations, ...own.endings])
  const ofOrdinals = own.ordinalEndings === null ? ordinalEndings : endingsOf([own.ordinalEndings])
  return {
    numbers: numeric(own.numbers),
    scales: numeric(own.scales),
    lone: numeric(own.lone),
    and: list(own.and),
    andHalf: list(own.andHalf),
    broken: table(own.broken),
    vague: set(own.vague),
    never: set(own.never),
    articles: set(own.articles),
    countsOneOf: own.countsOneOf,
    ordinals: phrases(ofOrdinals, own.ordinals, Number),
    ordinalMarks: own.ordinalMarks.split(' '),
    caseMarks: new Set(own.caseMarks.split(' ')),
    minus: list(own.minus),
    parts: numeric(parts),
    loneParts: numeric(lone),
    partNouns: list(nouns),
    afterParts: set(followers),
    divisorEndings: new Set(divisorEndings.split(' ')),
    fractionOne: list(one),
  }
}

function unitTables(own: LanguageWords, { table, list }: Maker) {
  return {
    halfUnits: table(own.halfUnits),
    hourPrepositions: new Set(listed(own.hours.before)),
    dayParts: list(own.hours.after),
    units: table(merged(own.units, SIGNS.units)),
    currencies: table(merged(own.currencies, SIGNS.currencies)),
    openingCurrencies: table(SIGNS.currencies),
    openingPercent: list(own.openingPercent),
    compounds: Object.entries(own.compounds).flatMap(([unit, stems]) =>
      listed(stems).map((stem) => [stem, unit] as const),
    ),
    qualifiersBefore: table(own.qualifiersBefore),
    qualifiersAfter: table(own.qualifiersAfter),
    between: new Set([',', ...listed(own.between)]),
  }
}

function dateTables({ dates, relative }: LanguageWords, make: Maker, months: PhraseTable) {
  const { list, numeric, set } = make
  return {
    months: numeric(merged(months, dates.months)),
    unclearMonths: set(dates.unclearMonths),
    monthPrepositions: set(dates.monthPrepositions),
    counted: set(dates.counted),
    yearPrepositions: set(dates.yearPrepositions),
    seasons: set(dates.seasons),
    monthNouns: list(dates.monthNouns),
    dateNouns: list(dates.dateNouns),
    years: list(dates.years),
    manyYears: list(dates.manyYears),
    decadeMarks: listed(dates.decadeMarks),
    centuries: list(dates.centuries),
    edges: numeric(dates.edges),
    halves: list(dates.halves),
    quarters: list(dates.quarters),
    orders: dates.orders.map((order) => order.split(' ')),
    glue: list(dates.glue),
    relativeWords: list(relative.words),
    relativeWhich: list(relative.which),
    relativeNouns: list(relative.nouns),
  }
}

function rangeTables({ ranges }: LanguageWords, { list, set }: Maker) {
  return {
    rangeWords: list(ranges.words),
    rangeFrom: set(ranges.from),
    rangePairs: pairs(ranges.pairs),
    rangeOpened: list(ranges.opened),
    rangeClosing: list(ranges.closing),
    rangeUntil: list(ranges.until),
    periodWords: list(ranges.periodWords),
    periodPairs: pairs(ranges.periodPairs),
    untilEndings: listed(ranges.untilEndings),
  }
}

function nameTables(own: LanguageWords, { list, set }: Maker) {
  return {
    namesBefore: list(own.namesBefore),
    placesBefore: list(own.placesBefore),
    namesAfter: list(own.namesAfter),
    lawParts: list(own.lawParts),
    streets: list(own.streets),
    bareWords: set(own.bareWords),
  }
}

function pairs(list: string): string[][] {
  return listed(list).map((pair) => pair.split(' '))
}

function opensWith(list: string): RegExp {
  const endings = list.split(' ').filter(Boolean)
  return endings.length > 0 ? new RegExp(`^(?:${endings.join('|')})`, 'u') : /(?!)/
}

/** Each set of endings may be absent, in the order they are glued. */
function endingsOf(sets: readonly string[]): RegExp {
  return new RegExp(`^${sets.map((set) => `(?:${set.split(' ').join('|')})?`).join('')}$`, 'u')
}

function monthsOf(locale: Locale): PhraseTable {
  const { withDay, alone } = MONTHS[locale]
  const entries = alone.map((name, index) => {
    const names = [name, withDay[index] ?? name].map((one) => lowerCase(locale, one))
    return [String(index + 1), names.join(',')]
  })
  return Object.fromEntries(entries)
}

function merged(a: PhraseTable, b: PhraseTable): PhraseTable {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries(
    [...keys].map((key) => [key, [a[key], b[key]].filter(Boolean).join(',')]),
  )
}
