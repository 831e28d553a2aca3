import type { Locale } from './locale'
import type { Counted } from './plural-form'

/** Currencies by ISO 4217 that have a sign readers know. */
export const MONEY_SIGNS: Partial<Record<string, string>> = {
  ...{ AZN: '₼', KZT: '₸', TRY: '₺', RUB: '₽', USD: '$', EUR: '€', GBP: '£' },
}

/** Words or signs after an amount, by language. */
export const MEASURES = {
  METRE: same('m', 'м'),
  KILOMETRE: same('km', 'км'),
  SQUARE_KILOMETRE: same('km²', 'км²'),
  HECTARE: same('ha', 'га'),
  KILOGRAM: same('kg', 'кг'),
  TONNE: {
    az: 'ton',
    en: { one: 'tonne', other: 'tonnes' },
    ru: 'т',
    tr: 'ton',
    kk: 'тонна',
  },
  LITRE: same('l', 'л'),
  CUBIC_METRE: same('m³', 'м³'),
  BARREL: {
    az: 'barel',
    en: { one: 'barrel', other: 'barrels' },
    ru: { one: 'баррель', few: 'барреля', many: 'баррелей', other: 'барреля' },
    tr: 'varil',
    kk: 'баррель',
  },
  CONTAINER_UNIT: same('TEU', 'TEU'),
  KILOVOLT: same('kV', 'кВ'),
  KILOWATT: { ...same('kW', 'кВт'), az: 'kVt' },
  MEGAWATT: { ...same('MW', 'МВт'), az: 'MVt' },
  GIGAWATT: { ...same('GW', 'ГВт'), az: 'QVt' },
  KILOWATT_HOUR: hours('kVt·saat', 'kWh', 'кВт·ч', 'kWh', 'кВт·сағ'),
  MEGAWATT_HOUR: hours('MVt·saat', 'MWh', 'МВт·ч', 'MWh', 'МВт·сағ'),
  GIGAWATT_HOUR: hours('QVt·saat', 'GWh', 'ГВт·ч', 'GWh', 'ГВт·сағ'),
  TERAWATT_HOUR: hours('TVt·saat', 'TWh', 'ТВт·ч', 'TWh', 'ТВт·сағ'),
  KILOMETRE_PER_HOUR: hours('km/saat', 'km/h', 'км/ч', 'km/sa', 'км/сағ'),
  CELSIUS: same('°C', '°C'),
  SECOND: {
    ...{ az: 'saniyə', tr: 'saniye', kk: 'секунд' },
    en: { one: 'second', other: 'seconds' },
    ru: { one: 'секунда', few: 'секунды', many: 'секунд', other: 'секунды' },
  },
  MINUTE: {
    ...{ az: 'dəqiqə', tr: 'dakika', kk: 'минут' },
    en: { one: 'minute', other: 'minutes' },
    ru: { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' },
  },
  HOUR: {
    ...{ az: 'saat', tr: 'saat', kk: 'сағат' },
    en: { one: 'hour', other: 'hours' },
    ru: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
  },
  DAY: {
    ...{ az: 'gün', tr: 'gün', kk: 'күн' },
    en: { one: 'day', other: 'days' },
    ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  },
  WEEK: {
    ...{ az: 'həftə', tr: 'hafta', kk: 'апта' },
    en: { one: 'week', other: 'weeks' },
    ru: { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' },
  },
  MONTH: {
    ...{ az: 'ay', tr: 'ay', kk: 'ай' },
    en: { one: 'month', other: 'months' },
    ru: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
  },
  YEAR: {
    ...{ az: 'il', tr: 'yıl', kk: 'жыл' },
    en: { one: 'year', other: 'years' },
    ru: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  },
} as const satisfies Record<string, Record<Locale, Counted>>

export type Measure = keyof typeof MEASURES

/** Other names of the same units: their signs, and the identifiers of Unicode's CLDR. */
export const MEASURE_NAMES: Partial<Record<string, Measure>> = {
  ...{ m: 'METRE', meter: 'METRE', km: 'KILOMETRE', kilometer: 'KILOMETRE' },
  ...{ km2: 'SQUARE_KILOMETRE', 'km²': 'SQUARE_KILOMETRE', ha: 'HECTARE', hectare: 'HECTARE' },
  'square-kilometer': 'SQUARE_KILOMETRE',
  ...{ kg: 'KILOGRAM', t: 'TONNE', ton: 'TONNE', 'metric-ton': 'TONNE' },
  ...{ l: 'LITRE', liter: 'LITRE', m3: 'CUBIC_METRE', 'm³': 'CUBIC_METRE' },
  'cubic-meter': 'CUBIC_METRE',
  ...{ bbl: 'BARREL', teu: 'CONTAINER_UNIT', kv: 'KILOVOLT' },
  ...{ kw: 'KILOWATT', mw: 'MEGAWATT', gw: 'GIGAWATT' },
  ...{ kwh: 'KILOWATT_HOUR', mwh: 'MEGAWATT_HOUR', gwh: 'GIGAWATT_HOUR', twh: 'TERAWATT_HOUR' },
  ...{ 'kilowatt-hour': 'KILOWATT_HOUR', 'megawatt-hour': 'MEGAWATT_HOUR' },
  ...{ 'gigawatt-hour': 'GIGAWATT_HOUR', 'terawatt-hour': 'TERAWATT_HOUR' },
  ...{ 'kilometer-per-hour': 'KILOMETRE_PER_HOUR', 'km/h': 'KILOMETRE_PER_HOUR' },
  ...{ c: 'CELSIUS', '°c': 'CELSIUS', s: 'SECOND', min: 'MINUTE', h: 'HOUR' },
}

function same(latin: string, cyrillic: string) {
  return { az: latin, en: latin, ru: cyrillic, tr: latin, kk: cyrillic }
}

function hours(az: string, en: string, ru: string, tr: string, kk: string) {
  return { az, en, ru, tr, kk }
}
