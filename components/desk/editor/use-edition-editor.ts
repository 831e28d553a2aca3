'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toBody, toDoc } from '@/lib/articles/editor-schema-body'
import { draftGaps } from './draft-gaps'
import type { EditorProps } from './edition-editor'
import { useAutosave } from './use-autosave'
import { useEditionDraft } from './use-edition-draft'
import { useLeaveGuard } from './use-leave-guard'
import { useLocalCopy } from './use-local-copy'
import { useNewestVersion } from './use-newest-version'
import { usePublication } from './use-publication'
import { useRecovery } from './use-recovery'
import { useSaveShortcut } from './use-save-shortcut'

const SIGNED_OUT = { status: 'signed-out' } as const

/** Everything the editor can do, wired together. */
export function useEditionEditor({
  locale,
  article,
  edition,
  draft: begun,
  autosave,
  boxes,
  userId,
  actions,
}: EditorProps) {
  const router = useRouter()
  const { editionId, version, head } = edition
  const key = `tehlil/${userId}/${editionId}`
  const [draft] = useState(() => ({ ...begun, body: toBody(toDoc(begun.body)) }))
  const text = useEditionDraft({
    edition,
    base: { version, revisionId: head?.id ?? null, draft },
    save: actions.save,
    onSaved: () => copy.drop(),
  })
  const copy = useLocalCopy({
    key,
    draft: text.draft,
    baseVersion: text.base.version,
    isDirty: text.isDirty,
  })
  const server = useAutosave({
    editionId,
    draft: text.draft,
    baseVersion: text.base.version,
    isWanted: text.isDirty && !text.isSaving,
    autosave: actions.autosave,
  })
  const { dropAutosave } = actions
  const recovery = useRecovery({ editionId, copy, autosave, text, dropAutosave })
  const notice = server.isSignedOut && text.isDirty ? SIGNED_OUT : text.state
  const box = boxes.find((one) => one.boxId === text.draft.leadBoxId) ?? null
  const publication = usePublication({ editionId, publish: actions.publish, box })

  const [isAsked, setIsAsked] = useState(false)
  const isWhole = draftGaps(text.draft).every((gap) => gap.isPresent)

  /** The revision on screen: saved first when something in it is not. */
  async function shownRevision(): Promise<string | null> {
    return text.isDirty || !text.base.revisionId ? await text.save() : text.base.revisionId
  }

  async function publish() {
    setIsAsked(!isWhole)
    if (!isWhole) return
    // What was said of the last publication is not true of this one.
    publication.forget()
    const revisionId = await shownRevision()
    if (revisionId) await publication.publish(revisionId)
  }

  async function preview() {
    const revisionId = await shownRevision()
    if (revisionId) router.push(`/admin/articles/${article.articleId}/${locale}/preview`)
  }

  /** What is saved already is not saved twice: the history would fill with the same text. */
  async function save() {
    publication.forget()
    await shownRevision()
  }

  useNewestVersion(editionId, version)
  useLeaveGuard(text.isDirty)
  useSaveShortcut(() => void save())
  const isHeld = isAsked && !isWhole
  const keeping = { server, here: copy.kept }
  return { text, keeping, notice, recovery, box, publication, isHeld, save, publish, preview }
}

export type EditionEditing = ReturnType<typeof useEditionEditor>
