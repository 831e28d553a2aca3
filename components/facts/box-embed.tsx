import { boxHref } from '@/lib/facts/box-href'
import type { BoxView } from '@/lib/facts/box-view'
import type { Phrase } from '@/lib/facts/phrase'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { BoxForm } from './box-form'
import { Localized } from './localized'

type Props = { locale: Locale; siteName: Phrase; box: BoxView; printedAt: Date }

/** A box in somebody else's frame: its figures, whose they are and the way to its page. */
export function BoxEmbed({ locale, siteName, box, printedAt }: Props) {
  const { form, slug, title } = box
  return (
    <main className="embed">
      <div className={form === 'KEY_FIGURES' ? 'figures' : 'figures sheet'}>
        <h1>
          <Localized phrase={title} />
        </h1>
        <BoxForm locale={locale} box={box} />
      </div>
      <p className="meta">
        <span>
          {message(locale, 'embedSource')}{' '}
          <a href={boxHref(locale, slug ?? '')}>
            <Localized phrase={siteName} />
          </a>
        </span>
        <span>
          {message(locale, 'published')}{' '}
          <time dateTime={printedAt.toISOString()}>{formatDate(locale, printedAt)}</time>
        </span>
      </p>
    </main>
  )
}
