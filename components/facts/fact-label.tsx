import type { OperandView } from '@/lib/facts/box-view'
import { factHref } from '@/lib/facts/fact-href'
import type { Locale } from '@/lib/i18n/locale'
import { Localized } from './localized'

type Props = { locale: Locale; fact: Pick<OperandView, 'slug' | 'label'> }

/** What a fact is called, linked to its page; a preview links nowhere. */
export function FactLabel({ locale, fact: { slug, label } }: Props) {
  if (!slug) return <Localized phrase={label} />
  return (
    <a className="fact" href={factHref(locale, slug)}>
      <Localized phrase={label} />
    </a>
  )
}
