'use client'
import { useRouter } from 'next/navigation'
import { useSend } from '@/components/desk/use-send'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { EditorActions } from './editor-actions'
import { useOperationId } from './use-operation-id'

type Options = { editionId: string; publish: EditorActions['publish']; box: DeskBox | null }

/** Publishes one revision with the proposed facts that the panel shows beside it. */
export function usePublication({ editionId, publish: action, box }: Options) {
  const router = useRouter()
  const [state, send, isPending, forget] = useSend(action)
  const operation = useOperationId()

  async function publish(revisionId: string) {
    const proposed = box?.figures.filter((figure) => !figure.isReleased) ?? []
    const releases = proposed.map((figure) => figure.versionId)
    const deed = { editionId, revisionId, releases }
    forget()
    const done = await send({ ...deed, opId: operation.opIdFor(deed) })
    if (!done) return
    operation.settle()
    router.refresh()
  }

  return { state, isPending, publish, forget }
}
