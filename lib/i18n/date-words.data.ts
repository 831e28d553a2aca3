import type { Locale } from './locale'

export type MonthNames = {
  /** Beside a day: "24 ноября". */
  withDay: readonly string[]
  /** By itself or beside a year: "ноябрь 2026". */
  alone: readonly string[]
}

/** Written out rather than asked of Intl, whose answers change with its version and lack az and kk in browsers. */
export const MONTHS: Record<Locale, MonthNames> = {
  az: both('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'),
  en: both('January February March April May June July August September October November December'),
  ru: {
    withDay: words(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    ),
    alone: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  },
  tr: both('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  kk: both('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
}

/** Sunday first, as Date counts. */
export const WEEKDAYS: Record<Locale, readonly string[]> = {
  az: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
  en: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  ru: words('воскресенье понедельник вторник среда четверг пятница суббота'),
  tr: words('Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi'),
  kk: words('жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'),
}

function words(line: string): readonly string[] {
  return line.split(' ')
}

function both(line: string): MonthNames {
  return { withDay: words(line), alone: words(line) }
}
