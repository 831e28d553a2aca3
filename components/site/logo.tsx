import type { Phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'

export function Logo({ locale, name }: { locale: Locale; name: Phrase }) {
  return (
    <a className="logo" href={`/${locale}`} lang={name.lang ?? undefined}>
      <Wordmark name={name.text} />
    </a>
  )
}

export function Wordmark({ name }: { name: string }) {
  return (
    <>
      {name}
      <b>.</b>
    </>
  )
}
