'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import { ValueFields } from './value-fields'

type Props = { value: ObservationDraft; onChange: (value: ObservationDraft) => void }

const KINDS = ['number', 'date', 'text'] as const
const SOURCE = ['sourceTitle', 'sourcePublisher', 'sourceUrl', 'sourceDate'] as const

/** What one source says: the value, who says so, where it stands. */
export function ObservationFields({ value, onChange }: Props) {
  const t = useDeskText()
  return (
    <>
      <Select
        label={t('kindOfValue')}
        value={value.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`value.${kind}`) }))}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <ValueFields value={value} onChange={onChange} />
      <LocalizedInputs
        label="reporterIn"
        value={value.reporter}
        onChange={(reporter) => onChange({ ...value, reporter })}
      />
      <div className="pair-of-fields">
        {SOURCE.map((part) => (
          <TextInput
            key={part}
            label={t(part)}
            value={value[part]}
            {...(part === 'sourceDate' && { placeholder: t('sourceDateHint') })}
            onChange={(text) => onChange({ ...value, [part]: text })}
          />
        ))}
      </div>
    </>
  )
}
