'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { clockTime } from './clock-time'
import type { EditionText } from './use-edition-draft'

type Props = { text: EditionText; savedAt: Date | null }

/** Nothing but the truth: what the server has acknowledged, and whether the fields differ from it. */
export function SavedState({ text, savedAt }: Props) {
  const t = useDeskText()
  return <span role="status">{words()}</span>

  function words(): string {
    if (text.isSaving) return t('saving')
    if (text.isDirty) return t(savedAt ? 'unsavedChanges' : 'notSavedYet')
    return savedAt ? t('savedAt', { time: clockTime(savedAt) }) : t('nothingWritten')
  }
}
