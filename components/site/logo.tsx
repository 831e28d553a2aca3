import type { Locale } from '@/lib/i18n/locale'

export function Logo({ locale }: { locale: Locale }) {
  return (
    <a className="logo" href={`/${locale}`} lang="az">
      <Wordmark />
    </a>
  )
}

export function Wordmark() {
  return (
    <>
      Təhlil<b>.</b>
    </>
  )
}
