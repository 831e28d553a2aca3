import { Drawing } from '@/components/drawings/drawing'
import { type DrawingAttrs, type FigureBlock, isPicture } from '@/lib/articles/body-figure'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { OWN_NAME } from '@/lib/site/own-name'
import { BodyPicture } from './body-picture'
import type { Reading } from './reading'

type Props = { figure: FigureBlock; reading: Reading }

export function BodyFigure({ figure: { attrs }, reading }: Props) {
  return isPicture(attrs) ? (
    <BodyPicture attrs={attrs} reading={reading} />
  ) : (
    <BodyDrawing attrs={attrs} locale={reading.locale} />
  )
}

function BodyDrawing({ attrs, locale }: { attrs: DrawingAttrs; locale: Locale }) {
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
  return name === OWN_NAME.az ? <span lang="az">{name}</span> : name
}
