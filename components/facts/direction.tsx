import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; from: string; to: string }

/** "Kazakhstan → Azerbaijan" for the eye, the direction in words for the ear. */
export function Direction({ locale, ...ends }: Props) {
  const from = countryName(locale, ends.from)
  const to = countryName(locale, ends.to)
  return (
    <>
      <span aria-hidden="true">
        {from} → {to}
      </span>
      <span className="heard">{message(locale, 'fromTo', { from, to })}</span>
    </>
  )
}
