import type { Body } from '@/lib/articles/body'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { chapters } from './heading-anchors'

/** Contents in the margin; a piece with fewer than two chapters needs none. */
export function ArticleContents({ locale, body }: { locale: Locale; body: Body }) {
  const list = chapters(body)
  if (list.length < 2) return null
  return (
    <nav className="toc" aria-labelledby="toc">
      <h2 id="toc">{message(locale, 'inThisPiece')}</h2>
      {list.map(({ anchor, title }) => (
        <a key={anchor} href={`#${anchor}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}
