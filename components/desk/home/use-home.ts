'use client'
import { useState } from 'react'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { useSend } from '@/components/desk/use-send'
import type { FormState } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locale'
import type { DeskHome } from '@/lib/lists/desk-home'
import type { SaveHomeInput } from '@/lib/lists/home-input'
import type { SavedHome, SaveHomeRefusal } from '@/lib/lists/save-home'

export type SaveHome = (
  input: SaveHomeInput,
) => Promise<FormState<SavedHome & { behind: number }, SaveHomeRefusal>>

/** A choice for home as it is being made, and saving it on top of what was there. */
export function useHome(locale: Locale, { choice: begun, version }: DeskHome, save: SaveHome) {
  const [base, setBase] = useState(version)
  const [saved, setSaved] = useState(begun)
  const [choice, setChoice] = useState(begun)
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(choice) !== JSON.stringify(saved)

  async function keep() {
    const done = await send({ locale, base, choice })
    if (!done) return
    setBase(done.version)
    setSaved(choice)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  return { choice, setChoice, state, isPending, isDirty, keep }
}
