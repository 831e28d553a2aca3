'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Notice } from '@/components/ui/notice'
import type { DeskEdition } from '@/lib/articles/get-desk-edition'
import type { EditorActions } from './editor-actions'
import { PublicReasonPanel } from './public-reason-panel'

type Props = { edition: DeskEdition; retract: EditorActions['retract'] }

/** Leaves the piece readable, under a notice that says why it is not stood by any more. */
export function RetractPanel({ edition, retract }: Props) {
  const t = useDeskText()
  return (
    <PublicReasonPanel
      editionId={edition.editionId}
      act={retract}
      isPossible={edition.live === 'PUBLISHED'}
      words={{
        title: t('retractTitle'),
        text: t('retractText'),
        label: t('retractWhy'),
        hint: t('retractWhyHint'),
        missing: t('retractWhyMissing'),
        act: t('retract'),
      }}
      outcome={(n) =>
        n === 0 ? (
          <Notice tone="good">{t('retractedDone')}</Notice>
        ) : (
          <Notice tone="warn">{t('retractedBehind', { n })}</Notice>
        )
      }
    />
  )
}
