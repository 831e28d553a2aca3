import type { Locale } from '@/lib/i18n/locale'
import type { LonLat } from './map-projection'

export type PlaceName =
  | 'poti'
  | 'tbilisi'
  | 'baku'
  | 'alat'
  | 'aktau'
  | 'kuryk'
  | 'turkmenbashi'
  | 'almaty'
  | 'tengiz'
  | 'ceyhan'

export const PLACES: Record<PlaceName, { at: LonLat; name: Record<Locale, string> }> = {
  poti: {
    at: [41.67, 42.15],
    name: { az: 'Poti', en: 'Poti', ru: 'Поти', tr: 'Poti', kk: 'Поти' },
  },
  tbilisi: {
    at: [44.8, 41.7],
    name: { az: 'Tbilisi', en: 'Tbilisi', ru: 'Тбилиси', tr: 'Tiflis', kk: 'Тбилиси' },
  },
  baku: {
    at: [49.87, 40.41],
    name: { az: 'Bakı', en: 'Baku', ru: 'Баку', tr: 'Bakü', kk: 'Баку' },
  },
  alat: {
    at: [49.41, 39.96],
    name: { az: 'Ələt', en: 'Alat', ru: 'Алят', tr: 'Elet', kk: 'Алят' },
  },
  aktau: {
    at: [51.15, 43.65],
    name: { az: 'Aktau', en: 'Aktau', ru: 'Актау', tr: 'Aktau', kk: 'Ақтау' },
  },
  kuryk: {
    at: [51.68, 43.18],
    name: { az: 'Kurık', en: 'Kuryk', ru: 'Курык', tr: 'Kurık', kk: 'Құрық' },
  },
  turkmenbashi: {
    at: [52.97, 40.02],
    name: {
      az: 'Türkmənbaşı',
      en: 'Turkmenbashi',
      ru: 'Туркменбаши',
      tr: 'Türkmenbaşı',
      kk: 'Түрікменбашы',
    },
  },
  almaty: {
    at: [76.9, 43.25],
    name: { az: 'Almatı', en: 'Almaty', ru: 'Алматы', tr: 'Almatı', kk: 'Алматы' },
  },
  tengiz: {
    at: [53.4, 46.1],
    name: { az: 'Tengiz', en: 'Tengiz', ru: 'Тенгиз', tr: 'Tengiz', kk: 'Теңіз' },
  },
  ceyhan: {
    at: [35.8, 36.95],
    name: { az: 'Ceyhan', en: 'Ceyhan', ru: 'Джейхан', tr: 'Ceyhan', kk: 'Жейхан' },
  },
}

/** The shore of the Caspian, clockwise from the Volga delta; coarse, for maps of a few hundred pixels. */
export const CASPIAN: readonly LonLat[] = [
  [47.7, 45.7],
  [49.1, 46.4],
  [51.2, 47],
  [53, 46.7],
  [53.1, 45.4],
  [51.4, 45.3],
  [51.1, 44.5],
  [50.3, 44.4],
  [51.15, 43.65],
  [51.6, 43.1],
  [52.5, 42.6],
  [52.6, 41.7],
  [53, 41],
  [52.9, 40],
  [53.5, 39.3],
  [53.9, 37.3],
  [52, 36.7],
  [50.2, 37.3],
  [48.9, 38.5],
  [49.35, 39.4],
  [49.45, 40.05],
  [50.35, 40.4],
  [49.5, 40.75],
  [48.6, 41.8],
  [47.6, 42.9],
  [47.4, 43.8],
  [46.8, 44.6],
]

/** The eastern end of the Black Sea, closed outside the frame. */
export const BLACK_SEA: readonly LonLat[] = [
  [36.6, 45.3],
  [38.2, 44.4],
  [39.7, 43.5],
  [41.2, 42.7],
  [41.6, 41.9],
  [41.3, 41.4],
  [39.7, 41],
  [38, 41],
  [36.3, 41.3],
  [35.1, 42],
  [33, 42],
  [33, 46],
]

export const MEDITERRANEAN: readonly LonLat[] = [
  [36, 36.9],
  [35.5, 36.6],
  [34, 36.3],
  [33, 36.2],
  [33, 34],
  [36, 34],
  [35.9, 35.8],
  [36.2, 36.6],
]

export const SEAS: Record<
  'caspian' | 'black' | 'mediterranean',
  { shore: readonly LonLat[]; name: Record<Locale, string> }
> = {
  caspian: {
    shore: CASPIAN,
    name: {
      az: 'Xəzər dənizi',
      en: 'Caspian Sea',
      ru: 'Каспийское море',
      tr: 'Hazar Denizi',
      kk: 'Каспий теңізі',
    },
  },
  black: {
    shore: BLACK_SEA,
    name: {
      az: 'Qara dəniz',
      en: 'Black Sea',
      ru: 'Чёрное море',
      tr: 'Karadeniz',
      kk: 'Қара теңіз',
    },
  },
  mediterranean: {
    shore: MEDITERRANEAN,
    name: {
      az: 'Aralıq dənizi',
      en: 'Mediterranean',
      ru: 'Средиземное море',
      tr: 'Akdeniz',
      kk: 'Жерорта теңізі',
    },
  },
}
