import type { PhraseTable } from '@/lib/text/figures/phrases'

/** What every language writes alike. */
export const SIGNS: { currencies: PhraseTable; units: PhraseTable } = {
  currencies: {
    USD: 'us $!, u . s . $!, $!',
    EUR: '€!',
    GBP: '£!',
    AZN: '₼!',
    KZT: '₸!',
    TRY: '₺!',
    RUB: '₽!',
    JPY: '¥!',
    GEL: '₾!',
    UAH: '₴!',
    INR: '₹!',
    KRW: '₩!',
  },
  units: {
    percent: '%!',
    celsius: '° c!, ℃!',
    m2: 'm ²!',
    km2: 'km ²!',
    m3: 'm ³!',
    km: 'km!',
    kg: 'kg!',
    teu: 'teu!',
  },
}

/** ISO 4217: only in capitals, for "try" is a word. */
export const CURRENCY_CODES = new Set(
  (
    'USD EUR GBP AZN KZT TRY RUB CNY JPY GEL UAH UZS KGS IRR AED CHF INR AMD KRW SAR TMT TJS BYN ' +
    'PLN SEK NOK DKK CAD AUD QAR ILS IQD PKR MDL RON BGN HUF CZK SGD HKD'
  ).split(' '),
)

/** Before a number that is a model's. */
export const BRANDS = new Set(
  'windows boeing airbus iphone android galaxy formula iso gost office mercedes боинг эйрбас исо гост формула'.split(
    ' ',
  ),
)

/** Names that rulers bear with a number. */
export const SOVEREIGNS = (
  'nikolay aleksandr yekaterina katerina pyotr petro şah sultan mehmet mehmed mahmud murad ' +
  'abdülhamid abdülmecid selim süleyman bayezid georg george elizabet çarlz karl lüdovik ' +
  'friedrich vilhelm wilhelm николай александр екатерин елизавет пётр петр карл людовик фридрих ' +
  'peter nicholas catherine charles louis henry alexander elizabeth'
).split(' ')
