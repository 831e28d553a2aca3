import Link from 'next/link'
import { Choice } from '@/components/desk/filter-choice'
import { Field } from '@/components/ui/field'
import { AUDIT_ACTS, AUDIT_KINDS } from '@/lib/auth/audit-acts'
import { type AuditFilter, SYSTEM } from '@/lib/auth/audit-filter'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = {
  locale: DeskLocale
  filter: AuditFilter
  actors: readonly { id: string; name: string }[]
}

/** Asks by address: a filtered log can be kept as a bookmark and works without script. */
export function AuditFilterForm({ locale, filter, actors }: Props) {
  const t = deskText(locale)
  const people = actors.map(({ id, name }) => ({ value: id, label: name }))
  const acts = AUDIT_ACTS.map((act) => ({ value: act, label: t(`act.${act}`, { what: '…' }) }))
  const kinds = AUDIT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))
  return (
    <form className="row" action="/admin/audit">
      <Choice
        name="who"
        label={t('who')}
        any={t('anybody')}
        value={filter.who}
        options={[...people, { value: SYSTEM, label: t('system') }]}
      />
      <Choice name="act" label={t('what')} any={t('anything')} value={filter.act} options={acts} />
      <Choice
        name="kind"
        label={t('objectKind')}
        any={t('anything')}
        value={filter.kind}
        options={kinds}
      />
      <Day name="from" label={t('fromDay')} value={filter.from} />
      <Day name="to" label={t('toDay')} value={filter.to} />
      {filter.object && <input type="hidden" name="object" value={filter.object} />}
      <button type="submit" className="btn btn-primary">
        {t('showEvents')}
      </button>
      <Link className="btn btn-quiet" href="/admin/audit">
        {t('clearFilters')}
      </Link>
    </form>
  )
}

function Day({
  name,
  label,
  value = '',
}: {
  name: string
  label: string
  value?: string | undefined
}) {
  return (
    <Field label={label}>
      {(wiring) => <input key={value} {...wiring} type="date" name={name} defaultValue={value} />}
    </Field>
  )
}
