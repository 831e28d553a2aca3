import type { Locale } from './locale'

/** Endings by the last word of the number when it is read out: 5-ci, 30-cu, 100-cü, 1000-ci. */
const AZ = {
  ones: ['cı', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'],
  tens: ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'],
  powers: ['', '', 'cü', 'ci', 'ci', 'ci', 'cu', 'cu', 'cu', 'cı'],
}
const KK = {
  ones: ['ші', 'ші', 'ші', 'ші', 'ші', 'ші', 'шы', 'ші', 'ші', 'шы'],
  tens: ['', 'шы', 'шы', 'шы', 'шы', 'ші', 'шы', 'ші', 'ші', 'шы'],
  powers: ['', '', 'ші', 'шы', 'шы', 'шы', 'шы', 'шы', 'шы', 'шы'],
}

/** "5-ci", "5th", "5-й", "5.", "5-ші". Whole numbers from 0 below a trillion. */
export function formatOrdinal(locale: Locale, n: number): string {
  switch (locale) {
    case 'az':
      return `${n}-${readEnding(AZ, n)}`
    case 'kk':
      return `${n}-${readEnding(KK, n)}`
    case 'en':
      return `${n}${englishEnding(n)}`
    case 'ru':
      return `${n}-й`
    case 'tr':
      return `${n}.`
  }
}

/** Vowel harmony follows the word that is read last: that of the last digit that is not zero. */
function readEnding({ ones, tens, powers }: typeof AZ, n: number): string {
  const digits = String(n)
  const zeros = n === 0 ? 0 : digits.length - digits.replace(/0+$/, '').length
  const last = Number(digits.at(-1 - zeros))
  const ending = [ones[last], tens[last]][zeros] ?? powers[Math.min(zeros, 9)]
  return ending ?? ''
}

function englishEnding(n: number): string {
  if (Math.floor(n / 10) % 10 === 1) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}
