'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Select } from '@/components/ui/select'
import { BOX_FORMS, type BoxForm } from '@/lib/facts/box-forms'

type Props = {
  value: BoxForm
  /** Names of facts that cannot be shown in this form. */
  misfits: string[]
  onChange: (value: BoxForm) => void
}

/** How readers will see the facts: as numerals, along a line, as flows, as documents, as words said. */
export function BoxFormField({ value, misfits, onChange }: Props) {
  const t = useDeskText()
  const names = misfits.join('; ')
  return (
    <Select
      label={t('boxForm')}
      value={value}
      hint={t(`boxFormTakes.${value}`)}
      error={names === '' ? undefined : t('misfits', { names })}
      options={BOX_FORMS.map((form) => ({ value: form, label: t(`boxForm.${form}`) }))}
      onChange={onChange}
    />
  )
}
