'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { useOperationId } from '@/components/desk/editor/use-operation-id'
import { figureWords } from '@/components/desk/figure-words'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { BoxActions } from './box-actions'

type Props = {
  figure: DeskFigure
  /** Null for those who may only propose. */
  release: BoxActions['release'] | null
  children: ReactNode
}

/** Under a figure's name: value, date, what stands behind it, released or not, and what can be done. */
export function FigureNote({ figure, release, children }: Props) {
  const t = useDeskText()
  const state = t(figure.isReleased ? 'released' : 'proposed')
  const parts = [figureWords(figure), figure.asOf, t(`status.${figure.status}`), state]
  return (
    <>
      <small className="note">{parts.filter(Boolean).join(' · ')}</small>
      <span className="note-acts">
        {children}
        {release && !figure.isReleased && <ReleaseButton figure={figure} release={release} />}
      </span>
    </>
  )
}

type ReleaseProps = { figure: DeskFigure; release: BoxActions['release'] }

function ReleaseButton({ figure, release }: ReleaseProps) {
  const t = useDeskText()
  const router = useRouter()
  const [state, send, isPending] = useSend(release)
  const operation = useOperationId()
  const { versionId } = figure

  async function makePublic() {
    if (await send({ versionId, opId: operation.opIdFor(versionId) })) router.refresh()
  }

  return (
    <>
      <Button
        look="quiet"
        aria-label={t('release', { name: figure.label.text })}
        onClick={() => void makePublic()}
        isBusy={isPending}
      >
        {t('releaseShort')}
      </Button>
      <FormNotice state={state} />
    </>
  )
}
