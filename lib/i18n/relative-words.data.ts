import type { Locale } from './locale'
import type { Counted } from './plural-form'

export type RelativeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'

export type RelativeWords = {
  now: string
  yesterday: string
  today: string
  tomorrow: string
  past: string
  future: string
  units: Record<RelativeUnit, Counted>
  /** Where what follows "after" takes another form than what goes before "ago". */
  unitsAhead?: Record<RelativeUnit, Counted>
}

export const RELATIVE_WORDS: Record<Locale, RelativeWords> = {
  az: {
    ...{ now: 'indi', yesterday: 'dünən', today: 'bu gün', tomorrow: 'sabah' },
    ...{ past: '{n} {unit} əvvəl', future: '{n} {unit} sonra' },
    units: { minute: 'dəqiqə', hour: 'saat', day: 'gün', month: 'ay', year: 'il' },
  },
  en: {
    ...{ now: 'now', yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
    ...{ past: '{n} {unit} ago', future: 'in {n} {unit}' },
    units: {
      minute: { one: 'minute', other: 'minutes' },
      hour: { one: 'hour', other: 'hours' },
      day: { one: 'day', other: 'days' },
      month: { one: 'month', other: 'months' },
      year: { one: 'year', other: 'years' },
    },
  },
  ru: {
    ...{ now: 'сейчас', yesterday: 'вчера', today: 'сегодня', tomorrow: 'завтра' },
    ...{ past: '{n} {unit} назад', future: 'через {n} {unit}' },
    units: {
      minute: { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' },
      hour: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
      day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
      month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
      year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
    },
  },
  tr: {
    ...{ now: 'şimdi', yesterday: 'dün', today: 'bugün', tomorrow: 'yarın' },
    ...{ past: '{n} {unit} önce', future: '{n} {unit} sonra' },
    units: { minute: 'dakika', hour: 'saat', day: 'gün', month: 'ay', year: 'yıl' },
  },
  kk: {
    ...{ now: 'қазір', yesterday: 'кеше', today: 'бүгін', tomorrow: 'ертең' },
    ...{ past: '{n} {unit} бұрын', future: '{n} {unit} кейін' },
    units: { minute: 'минут', hour: 'сағат', day: 'күн', month: 'ай', year: 'жыл' },
    unitsAhead: {
      ...{ minute: 'минуттан', hour: 'сағаттан', day: 'күннен', month: 'айдан' },
      year: 'жылдан',
    },
  },
}
