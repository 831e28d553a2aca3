'use client'
import { Notice } from '@/components/ui/notice'
import type { FormState } from '@/lib/forms/form-state'
import type { DeskKey, DeskText } from '@/lib/i18n/desk-text'
import { useDeskText } from './desk-language'

type ReasonIn<K> = K extends `refused.${infer Reason}` ? Reason : never
/** Every refusal of a command has its words. */
type Refused = { reason: ReasonIn<DeskKey> }
/** `failed`: no answer came; whether it was done is unknown, and asking again does no harm. */
export type Outcome = FormState<unknown, Refused> | { status: 'failed' }

/** What came of sending a form, in words: what happened, what was kept, what to do. */
export function FormNotice({ state }: { state: Outcome }) {
  const t = useDeskText()
  switch (state.status) {
    case 'idle':
    case 'done':
      return null
    case 'failed':
      return <Notice tone="bad">{t('actionFailed')}</Notice>
    case 'foreign':
      return <Notice tone="bad">{t('notOurForm')}</Notice>
    case 'signed-out':
      return (
        <Notice tone="bad">
          {t('signedOut')}{' '}
          <a href="/admin/login" target="_blank" rel="noreferrer">
            {t('signInInNewTab')}
          </a>
        </Notice>
      )
    case 'invalid':
      return (
        <Notice tone="bad">
          {t('invalidFields', { fields: fieldNames(t, Object.keys(state.fieldErrors)) })}
        </Notice>
      )
    case 'refused':
      return <Notice tone="bad">{t(`refused.${state.refusal.reason}`)}</Notice>
  }
}

const FIELDS = [
  'title',
  'label',
  'observations',
  'period',
  'name',
  'names',
  'email',
  'password',
  'content',
  'reason',
] as const

/** The fields by the names a person sees; one that no form shows keeps its own. */
function fieldNames(t: DeskText, keys: string[]): string {
  const names = keys.map((key) => {
    const field = FIELDS.find((one) => one === key)
    return field ? t(`field.${field}`) : key
  })
  return names.join(', ')
}
