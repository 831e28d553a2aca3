'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { ObservationDraft, ObservationField } from '@/lib/facts/observation-draft'
import { ValueFields } from './value-fields'

type Props = {
  value: ObservationDraft
  faults: readonly ObservationField[]
  onChange: (value: ObservationDraft) => void
}

const KINDS = ['number', 'date', 'text'] as const
const SOURCE = [
  'sourceTitle',
  'sourcePublisher',
  'sourceUrl',
  'sourceDate',
  'sourceLanguage',
  'sourceGroup',
  'exactQuote',
  'retrievedOn',
  'asOf',
] as const

const DAYS = ['sourceDate', 'retrievedOn', 'asOf'] as const

/** What one source says: the value, who says so, where it stands. */
export function ObservationFields({ value, faults, onChange }: Props) {
  const t = useDeskText()
  const faultOf = (field: Exclude<ObservationField, 'value'>) =>
    faults.includes(field) ? t(`fault.${field}`) : undefined
  return (
    <>
      <Select
        label={t('kindOfValue')}
        value={value.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`value.${kind}`) }))}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <ValueFields value={value} isFaulty={faults.includes('value')} onChange={onChange} />
      <LocalizedInputs
        label="reporterIn"
        value={value.reporter}
        error={faultOf('reporter')}
        onChange={(reporter) => onChange({ ...value, reporter })}
      />
      <div className="pair-of-fields">
        {SOURCE.map((part) => (
          <TextInput
            key={part}
            label={t(part)}
            value={value[part]}
            error={faultOf(part)}
            placeholder={DAYS.some((day) => day === part) ? t('sourceDateHint') : undefined}
            onChange={(text) => onChange({ ...value, [part]: text })}
          />
        ))}
      </div>
    </>
  )
}
