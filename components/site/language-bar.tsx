import { Heard } from '@/components/ui/heard'
import type { LanguageLink } from '@/lib/articles/article-view'
import { LANGUAGE_NAMES, type Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; languages: LanguageLink[] }

/** Every language in its own name; one without an edition stays in its place and says so. */
export function LanguageBar({ locale, languages }: Props) {
  return (
    <nav className="langs" aria-label={message(locale, 'languages')}>
      {languages.map((link) =>
        link.href === null ? (
          <AbsentLanguage key={link.locale} locale={locale} name={link.locale} />
        ) : (
          <a
            key={link.locale}
            href={link.href}
            hrefLang={link.locale}
            lang={link.locale}
            aria-current={link.locale === locale ? 'page' : undefined}
          >
            {LANGUAGE_NAMES[link.locale]}
          </a>
        ),
      )}
    </nav>
  )
}

function AbsentLanguage({ locale, name }: { locale: Locale; name: LanguageLink['locale'] }) {
  const absence = message(locale, 'notInLanguage')
  return (
    <span className="absent" title={absence}>
      <span lang={name}>{LANGUAGE_NAMES[name]}</span>
      <Heard>: {absence}</Heard>
    </span>
  )
}
