'use client'
import Link from 'next/link'
import { useDeskText } from '@/components/desk/desk-language'
import { stateWords } from '@/components/desk/edition-state'
import type { DeskArticle } from '@/lib/articles/get-desk-edition'
import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/lib/i18n/locale'
import { asciiLower } from '@/lib/text/letter-case'

type Props = { current: Locale; article: DeskArticle }

/** The site's languages, each with its state in words. */
export function LanguageTabs({ current, article }: Props) {
  const t = useDeskText()
  return (
    <nav className="tabs" aria-label={t('languages')}>
      {LOCALES.map((locale) => {
        const state = article.states.find((one) => one.locale === locale)
        return (
          <Link
            key={locale}
            href={`/admin/articles/${article.articleId}/${locale}`}
            aria-current={locale === current ? 'page' : undefined}
            title={LANGUAGE_NAMES[locale]}
          >
            <i
              className={`dot dot-${state ? asciiLower(state.live) : 'absent'}`}
              aria-hidden="true"
            />
            {locale} <small>{state ? stateWords(t, state) : t('noEdition')}</small>
          </Link>
        )
      })}
    </nav>
  )
}
