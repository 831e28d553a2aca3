'use client'
import { useState } from 'react'
import { isSameDraft } from './draft'
import type { EditorActions } from './editor-actions'
import type { KeptDraft } from './kept-draft'
import type { EditionText } from './use-edition-draft'
import type { useLocalCopy } from './use-local-copy'

type Options = {
  editionId: string
  copy: ReturnType<typeof useLocalCopy>
  autosave: KeptDraft | null
  text: EditionText
  dropAutosave: EditorActions['dropAutosave']
}

/** What a crash, a lost network or an ended session left unsaved: here or with the server, the newer. */
export function useRecovery({ editionId, copy, autosave, text, dropAutosave }: Options) {
  const [isAnswered, setIsAnswered] = useState(false)
  const [found = null] = [copy.found, autosave]
    .filter((one) => one !== null)
    .filter((one) => !isSameDraft(one.draft, text.base.draft))
    .sort((some, other) => other.at - some.at)

  function bringBack() {
    if (!found) return
    // On its old version: when somebody saved since, saving shows both texts.
    text.goOnFrom({ ...text.base, version: found.baseVersion }, found.draft)
    settle()
  }

  function discard() {
    copy.drop()
    settle()
    // Were it not heard, the text would be offered once more: nothing is lost.
    dropAutosave({ editionId }).catch(() => null)
  }

  function settle() {
    copy.accept()
    setIsAnswered(true)
  }

  return { found: isAnswered ? null : found, bringBack, discard }
}

export type Recovery = ReturnType<typeof useRecovery>
