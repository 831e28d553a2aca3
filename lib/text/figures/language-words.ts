import type { PhraseTable } from './phrases'

/**
 * What one language says about numbers and dates. Words are stems that may take an ending of
 * `endings`; after "!" they take none. Multi-word phrases have spaces, alternatives commas.
 */
export type LanguageWords = {
  /** Endings that make another word, glued first: -lıq. A date does not take them. */
  derivations: string
  /** Sets of endings in the order they are glued; each may be absent. */
  endings: readonly string[]
  plurals: string
  /** Parts of numbers below a thousand, by value. */
  numbers: PhraseTable
  /** Words of scale by their number of zeros. */
  scales: PhraseTable
  /** Words of scale that mean one of it when no number stands before: "min nəfər". */
  lone: PhraseTable
  /** Between hundreds and what follows: "two hundred and five". */
  and: string
  /** Half of one: "bir buçuk", "three and a half". */
  andHalf: string
  /** Numbers that are no whole ones, before a scale or a unit: half, полтора. */
  broken: PhraseTable
  /** Before words of number that say no number: several hundred. */
  vague: string
  /** Forms that look like a number and mean something else: az "üçün", for. */
  never: string
  /** Words of one, which more often mean "a". */
  articles: string
  /** Whether they count before a unit, a currency: "one month"; az "bir ay" does not. */
  countsOneOf: boolean
  ordinals: PhraseTable
  /** Endings that ordinal words take; null where they are those of all words. */
  ordinalEndings: string | null
  /** After the digits of an ordinal. */
  ordinalMarks: string
  /** After digits where it looks like an ordinal and is a case: 5-ти. */
  caseMarks: string
  units: PhraseTable
  /** Half of a unit in one word: полгода. */
  halfUnits: PhraseTable
  /** Around hours that are a time of day: "в 5 часов", "5 часов утра". */
  hours: { before: string; after: string }
  /** Glued to the digits by a hyphen, whatever ending follows: 30-летие. */
  compounds: PhraseTable
  currencies: PhraseTable
  minus: string
  /** Before a number and meaning per cent: "yüzde 5". */
  openingPercent: string
  fractions: FractionWords
  /** What may stand between a qualifier and its number. */
  between: string
  qualifiersBefore: PhraseTable
  /** By qualifier, or by qualifier and the case it asks for: "90-a yaxın" is "about dative". */
  qualifiersAfter: PhraseTable
  /** Endings of the cases that words after a number ask for. */
  cases: Partial<Record<string, string>>
  dates: DateWords
  relative: RelativeWords
  ranges: RangeWords
  /** Before or after a number that names something and counts nothing: law, article, phone. */
  namesBefore: string
  /** The same where nothing follows that it could count: "bus 88 was", "в классе 25 учеников". */
  placesBefore: string
  namesAfter: string
  /** After an ordinal only: "45-ci maddə" names, "22 maddə" counts. */
  lawParts: string
  /** After a capital only: "45 Nizami Street"; or before a comma and the number. */
  streets: string
  /** After the number of a name like Windows 11: words that cannot be counted. */
  bareWords: string
  /** Phrases that hold a number or an ordinal and say none: "first of all". */
  idioms: string
  /** The same only at a sentence's beginning or end. */
  idiomsFirst: string
  idiomsLast: string
}

export type FractionWords = {
  /** After a number or a word of one: thirds; by what they divide. */
  parts: PhraseTable
  /** By themselves: half, треть. */
  lone: PhraseTable
  /** "Пятая часть". */
  nouns: string
  /** English: what may follow "a third" that is no noun of its own. */
  followers: string
  /** "üçdə bir": the divisor with one of these endings, then the number. */
  divisorEndings: string
  /** Words of one that open a fraction: "a third". */
  one: string
}

export type DateWords = {
  /** Forms of months that Intl-like tables lack, by month. */
  months: PhraseTable
  /** Months that mean something else too, taken only beside a day, a year or `monthNouns`. */
  unclearMonths: string
  /** English: before a month that is also another word. */
  monthPrepositions: string
  /** Where years are bare: nouns that four digits before them count; "s" is the plural. */
  counted: string
  /** Before a bare year whatever follows. */
  yearPrepositions: string
  /** Before a month's name that then means a season: "жаңа маусым". */
  seasons: string
  monthNouns: string
  /** After a date, and no part of it: tarix. */
  dateNouns: string
  /** First (1) and last (-1) of a year's halves and quarters, where no ordinal says it. */
  edges: PhraseTable
  years: string
  /** Year in the plural: the 1990s. */
  manyYears: string
  /** Glued to the digits of a decade: 1990s, 1990'lar. */
  decadeMarks: string
  centuries: string
  halves: string
  quarters: string
  /** Orders of year, month and day, the first that fits. */
  orders: readonly string[]
  /** Between the parts: "11th of March, 2024". */
  glue: string
}

export type RelativeWords = {
  /** By themselves: yesterday. */
  words: string
  /** Before one of `nouns`: last, this, next. */
  which: string
  nouns: string
}

export type RangeWords = {
  /** Between two numbers that make a range, dashes apart. */
  words: string
  /** Before the first when it is a change and no range: from 10 to 15. */
  from: string
  /** The word before the first and the one between: "between and". */
  pairs: string
  /** Between two numbers when one of `closing` follows: 10 ilə 15 arasında. */
  opened: string
  closing: string
  /** The same between two dates. */
  periodWords: string
  periodPairs: string
  /** Endings that say until: -dək. */
  untilEndings: string
  /** After two dates, the first in the ablative: 2010-dan 2020-yə qədər. */
  until: string
}
