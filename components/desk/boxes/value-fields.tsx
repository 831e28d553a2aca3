'use client'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import { splitPrinted } from '@/lib/facts/split-printed'
import { QUALIFIERS, UNIT_NAMES } from './value-choices'

type Props = {
  value: ObservationDraft
  isFaulty: boolean
  onChange: (value: ObservationDraft) => void
}

/** The value itself; how it is written depends on what kind it is. */
export function ValueFields({ value, isFaulty, onChange }: Props) {
  const t = useDeskText()
  const locale = useDeskLocale()
  if (value.kind === 'text') {
    return (
      <LocalizedInputs
        label="valueIn"
        value={value.words}
        error={isFaulty ? t('fault.words') : undefined}
        onChange={(words) => onChange({ ...value, words })}
      />
    )
  }
  const isNumber = value.kind === 'number'
  const hint = t(isNumber ? 'valueHint' : 'dateHint')

  /** A pasted "about 90 documents" sets the choices beside it. */
  function print(printed: string) {
    const said = splitPrinted(locale, printed)
    const { qualifier, unit } = value
    onChange({ ...value, printed, qualifier: said.qualifier ?? qualifier, unit: said.unit ?? unit })
  }

  /** A choice outweighs the words that were pasted. */
  function choose(choice: Partial<ObservationDraft>) {
    onChange({ ...value, printed: splitPrinted(locale, value.printed).figure, ...choice })
  }

  return (
    <div className="three-fields">
      <TextInput
        label={t('value')}
        value={value.printed}
        hint={hint}
        error={isFaulty ? t('valueWrong', { example: hint }) : undefined}
        onChange={isNumber ? print : (printed) => onChange({ ...value, printed })}
      />
      {isNumber && (
        <>
          <Select
            label={t('unit')}
            value={value.unit}
            options={UNIT_NAMES.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
            onChange={(unit) => choose({ unit })}
          />
          <Select
            label={t('qualifier')}
            value={value.qualifier}
            options={QUALIFIERS.map((one) => ({ value: one, label: t(`qualifier.${one}`) }))}
            onChange={(qualifier) => choose({ qualifier })}
          />
        </>
      )}
    </div>
  )
}
