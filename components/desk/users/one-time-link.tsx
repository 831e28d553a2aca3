'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

/** Shown once: the server keeps only the link's hash. */
export function OneTimeLink({ link }: { link: string }) {
  const t = useDeskText()
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('copied')
    } catch {
      setOutcome('copyByHand')
    }
  }

  return (
    <Notice tone="good">
      <p>{t('linkOnce')}</p>
      <Field label={t('oneTimeLink')}>
        {(wiring) => (
          <input {...wiring} readOnly value={link} onFocus={(event) => event.target.select()} />
        )}
      </Field>
      <p>
        <Button onClick={() => void copy()}>{t('copyLink')}</Button>
      </p>
      <p role="status">{outcome && t(outcome)}</p>
    </Notice>
  )
}
