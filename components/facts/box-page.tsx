import type { CitingPieces } from '@/lib/articles/list-citing'
import type { BoxView } from '@/lib/facts/box-view'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { BoxForm } from './box-form'
import { CitedBy } from './cited-by'

type Props = { locale: Locale; box: BoxView; printedAt: Date; citing: CitingPieces }

/** A box by itself, as the newest piece printed it, and where it stands. */
export function BoxPage({ locale, box, printedAt, citing }: Props) {
  const { form, title } = box
  return (
    <article className="wrap fact-page">
      <header className="list-head">
        <p className="kicker">{message(locale, `boxForm.${form}`)}</p>
        <h1 lang={title.lang ?? undefined}>{title.text}</h1>
        <p className="meta">
          <span>
            {message(locale, 'published')}{' '}
            <time dateTime={printedAt.toISOString()}>{formatDate(locale, printedAt)}</time>
          </span>
        </p>
      </header>
      <div className={form === 'KEY_FIGURES' ? 'figures' : 'figures sheet'}>
        <BoxForm locale={locale} box={box} />
      </div>
      <CitedBy locale={locale} citing={citing} title={message(locale, 'standsIn')} />
    </article>
  )
}
