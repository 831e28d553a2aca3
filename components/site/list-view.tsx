import type { ReactNode } from 'react'
import type { ArticleType } from '@/lib/articles/article-type'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { ListView as View } from '@/lib/lists/list-answer'
import { ListPiece } from './list-piece'
import { Pager } from './pager'

type Props = {
  locale: Locale
  list: View
  /** The type that all pieces of the list have. */
  within?: ArticleType
  /** The list's head. */
  children: ReactNode
}

/** A page of a list under its head, newest first. */
export function ListView({ locale, list, within, children }: Props) {
  const { path, after, older, pieces } = list
  return (
    <div className="wrap">
      {children}
      <section className="listed" aria-labelledby="listed">
        <h2 id="listed" className="titled">
          {message(locale, after ? 'older' : 'latest')}
        </h2>
        {pieces.map((piece) => (
          <ListPiece key={piece.editionId} locale={locale} piece={piece} within={within} />
        ))}
      </section>
      <Pager locale={locale} path={path} after={after} older={older} />
    </div>
  )
}
