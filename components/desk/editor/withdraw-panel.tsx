'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Notice } from '@/components/ui/notice'
import type { DeskEdition } from '@/lib/articles/get-desk-edition'
import type { EditorActions } from './editor-actions'
import { PublicReasonPanel } from './public-reason-panel'

type Props = { edition: DeskEdition; withdraw: EditorActions['withdraw'] }

/** Takes the piece from the public; says what it will hit, and asks for the reason readers will see. */
export function WithdrawPanel({ edition, withdraw }: Props) {
  const t = useDeskText()
  return (
    <PublicReasonPanel
      editionId={edition.editionId}
      act={withdraw}
      isPossible={edition.live === 'PUBLISHED' || edition.live === 'RETRACTED'}
      words={{
        title: t('withdrawTitle'),
        text: t('withdrawText'),
        label: t('reason'),
        hint: t('reasonHint'),
        missing: t('reasonMissing'),
        act: t('withdraw'),
      }}
      outcome={(n) =>
        n === 0 ? (
          <Notice tone="good">{t('withdrawnDone')}</Notice>
        ) : (
          <Notice tone="bad">{t('withdrawnBehind', { n })}</Notice>
        )
      }
    />
  )
}
