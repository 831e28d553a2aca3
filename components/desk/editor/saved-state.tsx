'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { clockTime } from './clock-time'
import type { Draft } from './draft'
import type { Autosaving } from './use-autosave'
import type { EditionText } from './use-edition-draft'

/** Where the text is kept that no revision holds yet. */
export type Keeping = { server: Autosaving; here: Draft | null }
type Props = { text: EditionText; savedAt: Date | null; keeping: Keeping }

/** Nothing but the truth: what the server has acknowledged, and where the rest is kept meanwhile. */
export function SavedState({ text, savedAt, keeping }: Props) {
  const t = useDeskText()
  return <span role="status">{text.isDirty && !text.isSaving ? kept() : saved()}</span>

  function saved(): string {
    if (text.isSaving) return t('saving')
    return savedAt ? t('savedAt', { time: clockTime(savedAt) }) : t('nothingWritten')
  }

  function kept(): string {
    const { server, here } = keeping
    const isWithServer = server.kept?.draft === text.draft
    if (server.kept && isWithServer) return t('draftKeptAt', { time: clockTime(server.kept.at) })
    if (server.isKeeping) return t('keepingDraft')
    if (here === text.draft) return t('keptHere')
    return t(savedAt ? 'unsavedChanges' : 'notSavedYet')
  }
}
