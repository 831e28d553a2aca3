import Link from 'next/link'
import { Choice } from '@/components/desk/filter-choice'
import { Field } from '@/components/ui/field'
import { FACT_STATES, type FactFilter } from '@/lib/facts/fact-filter'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Named = { id: string; name: string }
type Props = { locale: DeskLocale; filter: FactFilter; countries: Named[]; topics: Named[] }

const optionsOf = (named: Named[]) => named.map(({ id, name }) => ({ value: id, label: name }))

/** Asks by address: a filtered list can be kept as a bookmark and works without script. */
export function FactFilterForm({ locale, filter, countries, topics }: Props) {
  const t = deskText(locale)
  const any = t('anyKind')
  return (
    <form className="row" action="/admin/facts">
      <Field label={t('factSearch')}>
        {(wiring) => (
          <input key={filter.q} {...wiring} type="search" name="q" defaultValue={filter.q} />
        )}
      </Field>
      <Choice
        {...{ name: 'kind', label: t('factKind'), any, value: filter.kind }}
        options={FACT_KINDS.map((kind) => ({ value: kind, label: t(`factKind.${kind}`) }))}
      />
      <Choice
        {...{ name: 'state', label: t('factState'), any, value: filter.state }}
        options={FACT_STATES.map((state) => ({ value: state, label: t(`factState.${state}`) }))}
      />
      <Choice
        {...{ name: 'country', label: t('factCountry'), any, value: filter.country }}
        options={optionsOf(countries)}
      />
      <Choice
        {...{ name: 'topic', label: t('factTopic'), any, value: filter.topic }}
        options={optionsOf(topics)}
      />
      <button type="submit" className="btn btn-primary">
        {t('showFacts')}
      </button>
      <Link className="btn btn-quiet" href="/admin/facts">
        {t('clearFilters')}
      </Link>
    </form>
  )
}

const FACT_KINDS = [
  'INDICATOR',
  'EVENT',
  'AGREEMENT',
  'QUOTATION',
  'TITLE',
  'STATEMENT',
  'DERIVED',
] as const
