'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import { QUALIFIERS, UNIT_NAMES } from './value-choices'

type Props = { value: ObservationDraft; onChange: (value: ObservationDraft) => void }

/** The value itself; how it is written depends on what kind it is. */
export function ValueFields({ value, onChange }: Props) {
  const t = useDeskText()
  if (value.kind === 'text') {
    return (
      <LocalizedInputs
        label="valueIn"
        value={value.words}
        onChange={(words) => onChange({ ...value, words })}
      />
    )
  }
  const isNumber = value.kind === 'number'
  return (
    <div className="pair-of-fields">
      <TextInput
        label={t('value')}
        value={value.printed}
        hint={t(isNumber ? 'valueHint' : 'dateHint')}
        onChange={(printed) => onChange({ ...value, printed })}
      />
      {isNumber && (
        <>
          <Select
            label={t('unit')}
            value={value.unit}
            options={UNIT_NAMES.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
            onChange={(unit) => onChange({ ...value, unit })}
          />
          <Select
            label={t('qualifier')}
            value={value.qualifier}
            options={QUALIFIERS.map((one) => ({ value: one, label: t(`qualifier.${one}`) }))}
            onChange={(qualifier) => onChange({ ...value, qualifier })}
          />
        </>
      )}
    </div>
  )
}
