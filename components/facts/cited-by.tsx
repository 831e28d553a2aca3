import type { CitingPiece, CitingPieces } from '@/lib/articles/list-citing'
import { formatDate } from '@/lib/i18n/format-date'
import { LANGUAGE_NAMES, type Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; citing: CitingPieces; title: string }

/** Pieces that print it: this language's first, the others' with their language. */
export function CitedBy({ locale, citing: { here, elsewhere }, title }: Props) {
  return (
    <section aria-labelledby="cited">
      <h2 id="cited" className="titled">
        {title}
      </h2>
      {here.length > 0 ? (
        <Pieces locale={locale} pieces={here} />
      ) : (
        <p>{message(locale, 'notHere')}</p>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3>{message(locale, 'inOtherLanguages')}</h3>
          <Pieces locale={locale} pieces={elsewhere} />
        </>
      )}
    </section>
  )
}

function Pieces({ locale, pieces }: { locale: Locale; pieces: CitingPiece[] }) {
  return (
    <ul className="citing">
      {pieces.map((piece) => (
        <li key={piece.editionId}>
          {piece.locale === locale ? (
            <a href={piece.href}>{piece.title}</a>
          ) : (
            <span lang={piece.locale}>
              <b>{LANGUAGE_NAMES[piece.locale]}</b>{' '}
              <a href={piece.href} hrefLang={piece.locale}>
                {piece.title}
              </a>
            </span>
          )}{' '}
          <time dateTime={piece.publishedAt.toISOString()}>
            {formatDate(locale, piece.publishedAt)}
          </time>
        </li>
      ))}
    </ul>
  )
}
