import type { SiteLocale } from '@/lib/i18n/locale'

export function Logo({ locale }: { locale: SiteLocale }) {
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
