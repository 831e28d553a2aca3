import { Field } from '@/components/ui/field'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; q: string }

/** Asks by address, without script. */
export function SourceSearch({ locale, q }: Props) {
  const t = deskText(locale)
  return (
    <form className="row" action="/admin/sources">
      <Field label={t('sourceSearch')}>
        {(wiring) => <input key={q} {...wiring} type="search" name="q" defaultValue={q} />}
      </Field>
      <button type="submit" className="btn btn-primary">
        {t('showFacts')}
      </button>
    </form>
  )
}
