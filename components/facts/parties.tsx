import { countryName } from '@/lib/i18n/country-name'
import { formatList } from '@/lib/i18n/format-list'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; codes: string[] }

/** "Parties: Azerbaijan and Kazakhstan". */
export function Parties({ locale, codes }: Props) {
  if (codes.length === 0) return null
  const names = codes.map((code) => countryName(locale, code))
  return (
    <p>
      {message(locale, 'parties')}: {formatList(locale, names)}
    </p>
  )
}
