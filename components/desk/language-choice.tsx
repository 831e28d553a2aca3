import { DESK_LOCALES, type DeskLocale, LANGUAGE_NAMES } from '@/lib/i18n/locale'

/** The desk's languages by their own names; the proxy keeps the choice. */
export function LanguageChoice({ locale }: { locale: DeskLocale }) {
  return (
    <p className="langs">
      {DESK_LOCALES.map((one) => (
        <a
          key={one}
          href={`?lang=${one}`}
          lang={one}
          aria-current={one === locale ? 'true' : undefined}
        >
          {LANGUAGE_NAMES[one]}
        </a>
      ))}
    </p>
  )
}
