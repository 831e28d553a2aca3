import { boxHref } from '@/lib/facts/box-href'
import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { BoxForm } from './box-form'
import { Localized } from './localized'

type Props = { locale: Locale; box: BoxView }

/** A box within a piece: its title, a way to its own page, its figures in its form. */
export function FactBox({ locale, box }: Props) {
  const title = `box-${box.boxId}`
  const more = `more-${box.boxId}`
  return (
    <section className={lookOf(box)} aria-labelledby={title}>
      <header>
        <h2 id={title}>
          <Localized phrase={box.title} />
        </h2>
        {box.slug && (
          <a id={more} href={boxHref(locale, box.slug)} aria-labelledby={`${more} ${title}`}>
            {message(locale, 'boxMore')}
          </a>
        )}
      </header>
      <BoxForm locale={locale} box={box} />
    </section>
  )
}

/** Key figures are a band across the page, the other forms a sheet within the text. */
function lookOf({ form }: BoxView): string {
  return form === 'KEY_FIGURES' ? 'figures' : 'figures sheet'
}
