import { Drawing } from '@/components/drawings/drawing'
import type { FigureBlock } from '@/lib/articles/body-block'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { SITE_NAME } from '@/lib/seo/publisher'

type Props = { figure: FigureBlock; locale: Locale }

export function BodyFigure({ figure: { attrs }, locale }: Props) {
  return (
    <figure>
      <Drawing name={attrs.drawing} locale={locale} />
      <figcaption>
        {attrs.caption}
        {attrs.credit && (
          <small>
            {message(locale, 'credit')} <Credit name={attrs.credit} />
          </small>
        )}
      </figcaption>
    </figure>
  )
}

/** Our own name is Azerbaijani on every page. */
function Credit({ name }: { name: string }) {
  return name === SITE_NAME ? <span lang="az">{name}</span> : name
}
