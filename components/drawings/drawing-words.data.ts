import type { Locale } from '@/lib/i18n/locale'

type Words<K extends string> = Record<Locale, Record<K, string>>

/** What each map shows, in a sentence: its text alternative. Charts are text already. */
export const MAP_NAMES: Words<'caspian-route' | 'caspian-ports' | 'oil-routes'> = {
  az: {
    'caspian-route':
      'Sxematik xəritə: Almatıdan Aktauya quru yolu, Aktaudan Bakıya dəniz yolu, Bakıdan Potiyə quru yolu.',
    'caspian-ports':
      'Sxematik xəritə: Xəzərin şərq sahilində Aktau, Kurık və Türkmənbaşı, qərb sahilində Bakı və Ələt limanları.',
    'oil-routes':
      'Sxematik xəritə: Tengizdən Aktauya quru yolu, Aktaudan Bakıya tanker, Bakıdan Tbilisi üzərindən Ceyhana boru kəməri.',
  },
  en: {
    'caspian-route':
      'Schematic map: overland from Almaty to Aktau, by sea from Aktau to Baku, overland from Baku to Poti.',
    'caspian-ports':
      'Schematic map: the ports of Aktau, Kuryk and Turkmenbashi on the eastern shore of the Caspian, Baku and Alat on the western.',
    'oil-routes':
      'Schematic map: overland from Tengiz to Aktau, by tanker from Aktau to Baku, by pipeline from Baku through Tbilisi to Ceyhan.',
  },
  ru: {
    'caspian-route':
      'Схематическая карта: по суше от Алматы до Актау, морем от Актау до Баку, по суше от Баку до Поти.',
    'caspian-ports':
      'Схематическая карта: порты Актау, Курык и Туркменбаши на восточном берегу Каспия, Баку и Алят на западном.',
    'oil-routes':
      'Схематическая карта: по суше от Тенгиза до Актау, танкером от Актау до Баку, по трубопроводу от Баку через Тбилиси до Джейхана.',
  },
  tr: {
    'caspian-route':
      'Şematik harita: Almatı’dan Aktau’ya kara yolu, Aktau’dan Bakü’ye deniz yolu, Bakü’den Poti’ye kara yolu.',
    'caspian-ports':
      'Şematik harita: Hazar’ın doğu kıyısında Aktau, Kurık ve Türkmenbaşı, batı kıyısında Bakü ve Elet limanları.',
    'oil-routes':
      'Şematik harita: Tengiz’den Aktau’ya kara yolu, Aktau’dan Bakü’ye tanker, Bakü’den Tiflis üzerinden Ceyhan’a boru hattı.',
  },
  kk: {
    'caspian-route':
      'Сызба карта: Алматыдан Ақтауға құрлықпен, Ақтаудан Бакуге теңізбен, Бакуден Потиге құрлықпен.',
    'caspian-ports':
      'Сызба карта: Каспийдің шығыс жағалауында Ақтау, Құрық және Түрікменбашы, батыс жағалауында Баку мен Алят порттары.',
    'oil-routes':
      'Сызба карта: Теңізден Ақтауға құрлықпен, Ақтаудан Бакуге танкермен, Бакуден Тбилиси арқылы Жейханға құбырмен.',
  },
}

export const MIRROR_WORDS: Words<'exporter' | 'importer' | 'goods' | 'added' | 'lag'> = {
  az: {
    exporter: 'İxrac edənin hesabı',
    importer: 'İdxal edənin hesabı',
    goods: 'sərhəddə malın qiyməti',
    added: 'daşıma və sığorta',
    lag: 'gec çatan və üçüncü ölkədən keçən mallar',
  },
  en: {
    exporter: 'As the exporter counts',
    importer: 'As the importer counts',
    goods: 'price of the goods at the border',
    added: 'freight and insurance',
    lag: 'goods that arrive late or by way of a third country',
  },
  ru: {
    exporter: 'Учёт экспортёра',
    importer: 'Учёт импортёра',
    goods: 'цена товара на границе',
    added: 'перевозка и страхование',
    lag: 'товары, пришедшие позже или через третью страну',
  },
  tr: {
    exporter: 'İhracatçının hesabı',
    importer: 'İthalatçının hesabı',
    goods: 'malın sınırdaki fiyatı',
    added: 'taşıma ve sigorta',
    lag: 'geç varan veya üçüncü ülkeden geçen mallar',
  },
  kk: {
    exporter: 'Экспорттаушының есебі',
    importer: 'Импорттаушының есебі',
    goods: 'тауардың шекарадағы бағасы',
    added: 'тасымал мен сақтандыру',
    lag: 'кеш жеткен немесе үшінші ел арқылы өткен тауар',
  },
}

/** What was published of the number of bilateral documents, oldest first. */
export const DOCUMENT_COUNTS = [
  {
    on: '2018-11-23',
    by: 'Trend',
    n: 60,
    words: {
      az: '60-dan çox',
      en: 'more than 60',
      ru: 'более 60',
      tr: '60’tan fazla',
      kk: '60-тан астам',
    },
  },
  {
    on: '2020-01-16',
    by: 'Azernews',
    n: 100,
    words: {
      az: '100-dən çox',
      en: 'over 100',
      ru: 'более 100',
      tr: '100’den fazla',
      kk: '100-ден астам',
    },
  },
  {
    on: '2022-08-24',
    by: 'Azernews',
    n: 90,
    words: {
      az: '90-a yaxın',
      en: 'around 90',
      ru: 'около 90',
      tr: 'yaklaşık 90',
      kk: '90-ға жуық',
    },
  },
] as const satisfies readonly { on: string; by: string; n: number; words: Record<Locale, string> }[]

export const SCHOOL_STEPS: Record<Locale, readonly { title: string; text: string }[]> = {
  az: [
    { title: 'Diplom və əlavəsi', text: 'Kim verib, hansı pilləni bitirib, hansı fənləri oxuyub.' },
    {
      title: 'Müqayisə',
      text: 'Səlahiyyətli orqan pilləni, müddəti və proqramı öz standartı ilə tutuşdurur.',
    },
    { title: 'Qərar', text: 'Tanınır, şərtlə tanınır və ya əsaslandırılmış şəkildə rədd edilir.' },
  ],
  en: [
    {
      title: 'The diploma and its supplement',
      text: 'Who issued it, which level it ends, which subjects were studied.',
    },
    {
      title: 'Comparison',
      text: 'The authority holds level, length and programme against its own standard.',
    },
    { title: 'Decision', text: 'Recognised, recognised with conditions, or refused with reasons.' },
  ],
  ru: [
    {
      title: 'Диплом и приложение',
      text: 'Кто выдал, какой уровень завершён, какие предметы изучены.',
    },
    {
      title: 'Сопоставление',
      text: 'Уполномоченный орган сверяет уровень, срок и программу со своим стандартом.',
    },
    { title: 'Решение', text: 'Признан, признан с условиями или мотивированно отклонён.' },
  ],
  tr: [
    { title: 'Diploma ve eki', text: 'Kim verdi, hangi düzey tamamlandı, hangi dersler okundu.' },
    {
      title: 'Karşılaştırma',
      text: 'Yetkili kurum düzeyi, süreyi ve programı kendi ölçütüyle karşılaştırır.',
    },
    { title: 'Karar', text: 'Tanınır, koşullu tanınır ya da gerekçesiyle reddedilir.' },
  ],
  kk: [
    {
      title: 'Диплом және қосымшасы',
      text: 'Кім берді, қай деңгей аяқталды, қандай пәндер оқылды.',
    },
    {
      title: 'Салыстыру',
      text: 'Уәкілетті орган деңгейді, мерзімді және бағдарламаны өз стандартымен салыстырады.',
    },
    { title: 'Шешім', text: 'Танылады, шартпен танылады немесе дәлелді түрде қабылданбайды.' },
  ],
}
