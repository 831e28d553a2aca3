import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = {
  locale: DeskLocale
  /** The newest version there is. */
  newest: number
  /** The one that is compared with; null when there is none. */
  number: number | null
}

/** Which version to compare with: a form that works as a link does. */
export function OtherVersion({ locale, newest, number }: Props) {
  const t = deskText(locale)
  return (
    <form className="row" method="get">
      <Field label={t('compareWith')}>
        {(wiring) => (
          <input
            {...wiring}
            name="with"
            type="number"
            min={1}
            max={newest}
            defaultValue={number ?? 1}
          />
        )}
      </Field>
      <Button type="submit">{t('compare')}</Button>
    </form>
  )
}
