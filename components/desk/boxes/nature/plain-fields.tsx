'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import type { NatureDraft, NatureFault } from './nature-draft'
import type { CountryOption } from './nature-fields'

type Props = {
  value: NatureDraft
  fault: NatureFault | null
  kind: ObservationDraft['kind']
  countries: CountryOption[]
  onChange: (part: Partial<NatureDraft>) => void
}

/** A date is an event and has a place; a number or words may be of a flow between two countries. */
export function PlainFields({ value, fault, kind, countries, onChange }: Props) {
  const t = useDeskText()
  if (kind === 'date') {
    return (
      <LocalizedInputs
        label="placeIn"
        value={value.place}
        onChange={(place) => onChange({ place })}
      />
    )
  }
  const options = [
    { value: '', label: t('noCountry') },
    ...countries.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      <div className="pair-of-fields">
        <Select
          label={t('flowFrom')}
          value={value.from}
          options={options}
          onChange={(from) => onChange({ from })}
        />
        <Select
          label={t('flowTo')}
          value={value.to}
          options={options}
          onChange={(to) => onChange({ to })}
        />
      </div>
      {fault === 'flow' && <Notice tone="bad">{t('flowIncomplete')}</Notice>}
    </>
  )
}
