'use client'
import { useState } from 'react'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSend } from '@/components/desk/use-send'
import type { DeskSubjects } from '@/lib/articles/desk-subjects'
import type { SaveSubjects } from './subject-actions'
import { readDraft, type SubjectsDraft, toDraft } from './subjects-draft'

type Start = { articleId: string; kept: DeskSubjects; save: SaveSubjects }

/** What is being chosen for a piece, and keeping it on top of what it was chosen on. */
export function useSubjects({ articleId, kept, save }: Start) {
  const [base, setBase] = useState(kept.version)
  const [saved, setSaved] = useState(toDraft(kept.subjects))
  const [draft, setDraft] = useState(saved)
  const [isFaulty, setIsFaulty] = useState(false)
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved)

  function change(part: Partial<SubjectsDraft>) {
    setDraft((before) => ({ ...before, ...part }))
  }

  async function keep() {
    const subjects = readDraft(draft)
    setIsFaulty(!subjects)
    if (!subjects) return
    const done = await send({ articleId, base, subjects })
    if (!done) return
    setBase(done.version)
    setSaved(draft)
  }

  useLeaveGuard(isDirty)
  return { draft, change, keep, isDirty, isFaulty, isPending, state }
}

export type SubjectsChoice = ReturnType<typeof useSubjects>
