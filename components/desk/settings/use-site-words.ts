'use client'
import { useState } from 'react'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { useSend } from '@/components/desk/use-send'
import { writtenTexts } from '@/components/desk/written-texts'
import type { FormState } from '@/lib/forms/form-state'
import type { DeskSite } from '@/lib/site/desk-site'
import type { SavedSetting } from '@/lib/site/save-setting'
import type { SaveSettingRefusal } from '@/lib/site/save-site-words'
import type { SaveSiteWordsInput } from '@/lib/site/site-input'
import { SITE_FIELDS, type SiteField, type SiteWords, siteWords } from '@/lib/site/site-words'

export type SaveSite = (
  input: SaveSiteWordsInput,
) => Promise<FormState<SavedSetting & { behind: number }, SaveSettingRefusal>>

/** The site's words as they are being written, and saving them on top of what was there. */
export function useSiteWords({ words: begun, version }: DeskSite, save: SaveSite) {
  const [base, setBase] = useState(version)
  const [saved, setSaved] = useState<SiteWords>(begun)
  const [words, setWords] = useState<SiteWords>(begun)
  const [faults, setFaults] = useState<SiteField[]>([])
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(words) !== JSON.stringify(saved)

  async function keep() {
    const read = siteWords.safeParse(written(words))
    setFaults(read.success ? [] : faultsIn(read.error.issues))
    if (!read.success) return
    const done = await send({ base, words: read.data })
    if (!done) return
    setBase(done.version)
    setSaved(read.data)
    setWords(read.data)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  return { words, setWords, faults, state, isPending, isDirty, keep }
}

function written(words: SiteWords): unknown {
  return Object.fromEntries(SITE_FIELDS.map((field) => [field, writtenTexts(words[field])]))
}

function faultsIn(issues: { path: PropertyKey[] }[]): SiteField[] {
  return SITE_FIELDS.filter((field) => issues.some(({ path }) => path[0] === field))
}
