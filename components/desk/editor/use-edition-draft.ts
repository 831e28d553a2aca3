'use client'
import { useState } from 'react'
import { useSend } from '@/components/desk/use-send'
import { bodySchema } from '@/lib/articles/body'
import type { DeskEdition } from '@/lib/articles/get-desk-edition'
import type { SavedEdition } from '@/lib/articles/save-edition'
import { type Draft, isSameDraft } from './draft'
import type { EditorActions } from './editor-actions'
import { noteSaved } from './use-newest-version'
import { useOperationId } from './use-operation-id'

/** The one thing a body from the editor can break. */
export type BodyFault = 'too-long'

/** The revision that the text was written on. */
export type Base = { version: number; revisionId: string | null; draft: Draft }

type Start = {
  edition: DeskEdition
  base: Base
  save: EditorActions['save']
  onSaved: () => void
}

/** The text being written, what it was written on, and saving the one on top of the other. */
export function useEditionDraft({ edition, base: begun, save: saveAction, onSaved }: Start) {
  const [base, setBase] = useState(begun)
  const [draft, setDraft] = useState(begun.draft)
  const [acknowledged, setAcknowledged] = useState<SavedEdition | null>(null)
  const [aside, setAside] = useState<Draft | null>(null)
  const [fault, setFault] = useState<BodyFault | undefined>()
  const [turn, setTurn] = useState(0)
  const [state, send, isSaving, forget] = useSend(saveAction)
  const operation = useOperationId()

  /** Resolves to the revision's id, or null when nothing was saved. */
  function save(): Promise<string | null> {
    return write(draft, base.version)
  }

  async function write(content: Draft, baseVersion: number): Promise<string | null> {
    const isTaken = bodySchema.safeParse(content.body).success
    setFault(isTaken ? undefined : 'too-long')
    if (!isTaken) return null
    const deed = { editionId: edition.editionId, baseVersion, content }
    const saved = await send({ ...deed, opId: operation.opIdFor(deed) })
    if (!saved) return null
    setBase({ version: saved.version, revisionId: saved.revisionId, draft: content })
    setAcknowledged(saved)
    noteSaved(edition.editionId, saved.version)
    onSaved()
    return saved.revisionId
  }

  /** A merged text on top of theirs. The fields have it first, whatever comes of the save. */
  function writeOn(theirs: Base, merged: Draft): Promise<string | null> {
    goOnFrom(theirs, merged)
    return write(merged, theirs.version)
  }

  function change(part: Partial<Draft>) {
    setDraft((before) => ({ ...before, ...part }))
  }

  /** Another text into the fields; the rich editor has to be told. */
  function putBack(text: Draft) {
    setDraft(text)
    setTurn((before) => before + 1)
  }

  /** Goes on from another revision: somebody else's, or one that an earlier visit was written on. */
  function goOnFrom(next: Base, text: Draft) {
    setBase(next)
    putBack(text)
    forget()
  }

  /** Mine is set aside, not lost: `bringMineBack` puts it on top of theirs. */
  function takeTheirs(theirs: Base) {
    setAside(draft)
    goOnFrom(theirs, theirs.draft)
  }

  function bringMineBack() {
    if (aside) putBack(aside)
    setAside(null)
  }

  const isDirty = !isSameDraft(draft, base.draft)
  return {
    ...{ draft, base, aside, isDirty, isSaving, fault, turn, state },
    edition: withAcknowledged(edition, acknowledged),
    ...{ change, save, writeOn, goOnFrom, takeTheirs, bringMineBack },
  }
}

/**
 * What a save has made of the edition since the page was rendered. The page is not asked for again:
 * were the database away at that moment, an error would stand where the text is being written.
 */
function withAcknowledged(edition: DeskEdition, saved: SavedEdition | null): DeskEdition {
  if (!saved || saved.version <= edition.version) return edition
  const { version, slug, savedAt } = saved
  return { ...edition, version, slug, savedAt, work: 'DRAFT' }
}

export type EditionText = ReturnType<typeof useEditionDraft>
