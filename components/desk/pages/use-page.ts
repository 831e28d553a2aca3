'use client'
import { useState } from 'react'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { useSend } from '@/components/desk/use-send'
import { bodyBoxIds } from '@/lib/articles/body-boxes'
import { bodyPictures } from '@/lib/articles/body-pictures'
import { slugInput } from '@/lib/articles/edition-input'
import { parsePlainBody } from '@/lib/articles/parse-plain-body'
import type { BodyProblem } from '@/lib/articles/plain-to-block'
import type { Locale } from '@/lib/i18n/locale'
import type { SavePage } from './page-actions'

/** What the fields hold; the body in the plain notation, an empty address follows the title. */
export type PageDraft = { title: string; body: string; slug: string }

export type PageFaults = { title: boolean; slug: boolean; boxes: boolean; body: BodyProblem[] }

const NO_FAULTS: PageFaults = { title: false, slug: false, boxes: false, body: [] }

type Start = { pageId: string; locale: Locale; version: string; begun: PageDraft; save: SavePage }

/** One page's text in one language, and saving it on top of what it was written on. */
export function usePage({ pageId, locale, version, begun, save }: Start) {
  const [base, setBase] = useState(version)
  const [saved, setSaved] = useState(begun)
  const [draft, setDraft] = useState(begun)
  const [faults, setFaults] = useState(NO_FAULTS)
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved)

  async function keep() {
    const { title, slug } = draft
    const body = parsePlainBody(draft.body)
    const found = {
      title: title.trim() === '',
      slug: slug !== '' && !slugInput.safeParse(slug).success,
      boxes: body.ok && bodyBoxIds(body.value).length + bodyPictures(body.value).length > 0,
      body: body.ok ? [] : body.error,
    }
    setFaults(found)
    if (!body.ok || found.title || found.slug || found.boxes) return
    const done = await send({ pageId, locale, base, title, slug, body: body.value })
    if (!done) return
    const kept = { ...draft, slug: done.slug }
    setBase(done.version)
    setSaved(kept)
    setDraft(kept)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  return { draft, setDraft, faults, state, isPending, isDirty, keep }
}
