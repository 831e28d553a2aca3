'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import type { SubjectsDraft } from './subjects-draft'

type Paid = Pick<SubjectsDraft, 'funder' | 'disclaimer'>
type Props = { value: Paid; onChange: (value: Partial<Paid>) => void }

/** Who paid for the piece, and what readers are to know about it. */
export function PaidFields({ value, onChange }: Props) {
  const t = useDeskText()
  return (
    <details className="fold">
      <summary>{t('funderAndDisclaimer')}</summary>
      <div className="stack">
        <LocalizedInputs
          label="funderIn"
          value={value.funder}
          onChange={(funder) => onChange({ funder })}
        />
        <LocalizedInputs
          label="disclaimerIn"
          value={value.disclaimer}
          onChange={(disclaimer) => onChange({ disclaimer })}
        />
        <p className="hint">{t('disclaimerHint')}</p>
      </div>
    </details>
  )
}
