import type { LanguageLink } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { LanguageBar } from './language-bar'
import { Wordmark } from './logo'

type Props = { locale: Locale; languages: LanguageLink[] }

export function HomeMasthead({ locale, languages }: Props) {
  return (
    <header className="wrap mast">
      <LanguageBar locale={locale} languages={languages} />
      <div className="brand">
        <h1 lang="az">
          <Wordmark />
        </h1>
        <p>{message(locale, 'tagline')}</p>
      </div>
    </header>
  )
}
