import type { SiteLocale } from '@/lib/i18n/locale'
import type { Qualifier } from './observation-draft'
import type { Unit } from './unit'

/** Before a figure, in lower case; longer words first where one opens with another. */
export const WRITTEN_QUALIFIERS: Record<SiteLocale, readonly (readonly [string, Qualifier])[]> = {
  az: [
    ['təxminən', 'ABOUT'],
    ['təqribən', 'ABOUT'],
    ['demək olar ki', 'NEARLY'],
    ['ən azı', 'AT_LEAST'],
    ['>', 'OVER'],
    ['<', 'UNDER'],
  ],
  en: [
    ['about', 'ABOUT'],
    ['around', 'ABOUT'],
    ['approximately', 'ABOUT'],
    ['nearly', 'NEARLY'],
    ['almost', 'NEARLY'],
    ['at least', 'AT_LEAST'],
    ['more than', 'OVER'],
    ['over', 'OVER'],
    ['less than', 'UNDER'],
    ['under', 'UNDER'],
  ],
}

/** After a figure, in lower case; longer words first where one ends with another. */
export const WRITTEN_UNITS: Record<SiteLocale, readonly (readonly [string, Unit])[]> = {
  az: [
    ['abş dolları', 'USD'],
    ['dollar', 'USD'],
    ['avro', 'EUR'],
    ['manat', 'AZN'],
    ['tenge', 'KZT'],
    ['şirkət', 'COMPANY'],
    ['sənəd', 'DOCUMENT'],
    ['nəfər', 'PERSON'],
    ['faiz', 'PERCENT'],
    ['ton', 'TONNE'],
    ['kilometr', 'KILOMETRE'],
    ['km', 'KILOMETRE'],
    ['il', 'YEAR'],
  ],
  en: [
    ['us dollars', 'USD'],
    ['dollars', 'USD'],
    ['euros', 'EUR'],
    ['manats', 'AZN'],
    ['tenge', 'KZT'],
    ['companies', 'COMPANY'],
    ['documents', 'DOCUMENT'],
    ['people', 'PERSON'],
    ['per cent', 'PERCENT'],
    ['percent', 'PERCENT'],
    ['tonnes', 'TONNE'],
    ['kilometres', 'KILOMETRE'],
    ['km', 'KILOMETRE'],
    ['years', 'YEAR'],
  ],
}
