'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Select } from '@/components/ui/select'
import { BOX_FORMS, type BoxForm } from '@/lib/facts/box-forms'

type Props = {
  value: BoxForm
  /** A box that has been made keeps its form: pieces print it so. */
  isKept: boolean
  onChange: (value: BoxForm) => void
}

/** How readers will see the facts: as numerals, along a line, as flows, as documents, as words said. */
export function BoxFormField({ value, isKept, onChange }: Props) {
  const t = useDeskText()
  if (isKept) return <p className="hint">{t(`boxForm.${value}`)}</p>
  return (
    <Select
      label={t('boxForm')}
      value={value}
      options={BOX_FORMS.map((form) => ({ value: form, label: t(`boxForm.${form}`) }))}
      onChange={onChange}
    />
  )
}
