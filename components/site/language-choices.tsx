import type { LanguageLink } from '@/lib/articles/article-view'
import { LANGUAGE_NAMES } from '@/lib/i18n/locale'

export function LanguageChoices({ languages }: { languages: LanguageLink[] }) {
  if (languages.length === 0) return null
  return (
    <ul className="choices">
      {languages.map(
        ({ locale, href }) =>
          href !== null && (
            <li key={locale}>
              <a href={href} hrefLang={locale} lang={locale}>
                {LANGUAGE_NAMES[locale]}
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
