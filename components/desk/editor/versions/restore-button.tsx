'use client'
import { useRouter } from 'next/navigation'
import { useDeskText } from '@/components/desk/desk-language'
import { useOperationId } from '@/components/desk/editor/use-operation-id'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { RestoreVersionInput } from '@/lib/articles/restore-version'
import type { SavedEdition, SaveRefusal } from '@/lib/articles/save-edition'
import type { FormState } from '@/lib/forms/form-state'

type Props = {
  deed: Omit<RestoreVersionInput, 'opId'>
  editorHref: string
  restore: (input: RestoreVersionInput) => Promise<FormState<SavedEdition, SaveRefusal>>
}

/** Puts an old version on top as a new one, and goes on in the editor. */
export function RestoreButton({ deed, editorHref, restore }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [state, send, isPending] = useSend(restore)
  const operation = useOperationId()

  async function putBack() {
    if (!(await send({ ...deed, opId: operation.opIdFor(deed) }))) return
    operation.settle()
    router.push(editorHref)
    router.refresh()
  }

  return (
    <>
      <FormNotice state={state} />
      <p>
        <Button onClick={() => void putBack()} isBusy={isPending}>
          {t('restoreVersion')}
        </Button>
      </p>
    </>
  )
}
