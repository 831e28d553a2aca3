import type { LanguageLink } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { LanguageBar } from './language-bar'
import { Logo } from './logo'
import { SiteMenu } from './site-menu'

type Props = { locale: Locale; languages: LanguageLink[] }

/** The thin bar over every page but home. */
export function SiteHeader({ locale, languages }: Props) {
  return (
    <header className="bar">
      <div className="wrap">
        <Logo locale={locale} />
        <nav className="menu" aria-label={message(locale, 'menu')}>
          <SiteMenu locale={locale} />
        </nav>
        <LanguageBar locale={locale} languages={languages} />
      </div>
    </header>
  )
}
