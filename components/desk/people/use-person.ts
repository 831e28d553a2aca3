'use client'
import { useState } from 'react'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { useSend } from '@/components/desk/use-send'
import type { FormState } from '@/lib/forms/form-state'
import type { DeskPerson } from '@/lib/people/desk-person'
import type { SavedPerson, SavePersonRefusal } from '@/lib/people/save-person'
import type { SavePersonInput } from '@/lib/people/save-person-input'
import {
  hasFaults,
  NO_PERSON_FAULTS,
  personFaults,
  readPerson,
  toPersonDraft,
} from './person-draft'

export type SavePerson = (
  input: SavePersonInput,
) => Promise<FormState<SavedPerson & { behind: number }, SavePersonRefusal>>

/** Somebody's names and posts as they are being written, and saving them on top of what was there. */
export function usePerson(person: DeskPerson, save: SavePerson) {
  const { personId } = person
  const [base, setBase] = useState(person.version)
  const [saved, setSaved] = useState(() => toPersonDraft(person))
  const [draft, setDraft] = useState(saved)
  const [faults, setFaults] = useState(NO_PERSON_FAULTS)
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved)

  async function keep() {
    const found = personFaults(draft)
    setFaults(found)
    if (hasFaults(found)) return
    const next = readPerson(draft)
    const done = await send({ personId, base, ...next })
    if (!done) return
    // New posts have their ids from now on: the next save changes them.
    const kept = toPersonDraft({ ...next, posts: done.posts })
    setBase(done.version)
    setSaved(kept)
    setDraft(kept)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  return { draft, setDraft, faults, state, isPending, isDirty, keep }
}
