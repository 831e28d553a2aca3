import type { Locale } from './locale'

type Names = Record<Locale, Partial<Record<string, string>>>

/** What our newsrooms call a country where CLDR says it otherwise. */
export const COUNTRY_NAMES: Names = {
  az: {
    ...{ US: 'ABŞ', GB: 'Böyük Britaniya', AE: 'BƏƏ', PS: 'Fələstin', HK: 'Honqkonq' },
    ...{ CD: 'Konqo DR', CG: 'Konqo Respublikası' },
  },
  en: {
    ...{ PS: 'Palestine', HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar', TR: 'Türkiye' },
    ...{ CD: 'DR Congo', CG: 'Republic of the Congo' },
  },
  ru: {
    ...{ KG: 'Кыргызстан', US: 'США', PS: 'Палестина', HK: 'Гонконг', MM: 'Мьянма' },
    ...{ KR: 'Южная Корея', KP: 'Северная Корея', CD: 'ДР Конго', CG: 'Республика Конго' },
  },
  tr: {
    ...{ US: 'ABD', AE: 'BAE', PS: 'Filistin', HK: 'Hong Kong', MM: 'Myanmar' },
    ...{ CD: 'Kongo DC', CG: 'Kongo Cumhuriyeti' },
  },
  kk: {
    ...{ US: 'АҚШ', AE: 'БАӘ', PS: 'Палестина', HK: 'Гонконг', MM: 'Мьянма' },
    ...{ CD: 'Конго ДР', CG: 'Конго Республикасы' },
  },
}

export const OTHER_LANGUAGE_NAMES: Names = {
  az: {},
  en: {},
  ru: { ky: 'кыргызский' },
  tr: { az: 'Azerbaycanca' },
  kk: {},
}
