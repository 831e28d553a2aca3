'use client'
import { useState } from 'react'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { useSend } from '@/components/desk/use-send'
import type { MediaView } from '@/lib/media/media-view'
import type { SavePicture } from './picture-actions'
import { changedTexts, isFocalMoved, type PictureDraft, toPictureDraft } from './picture-draft'

/** A picture's words and focal point as they are being written, and saving them. */
export function usePicture(media: MediaView, save: SavePicture) {
  const [base, setBase] = useState(media.version)
  const [saved, setSaved] = useState(() => toPictureDraft(media))
  const [draft, setDraft] = useState(saved)
  const [state, send, isPending, forget] = useSend(save)
  const texts = changedTexts(draft, saved)
  const isMoved = isFocalMoved(draft, saved)
  const isDirty = isMoved || Object.keys(texts).length > 0

  async function keep() {
    if (!isDirty) return
    const done = await send({
      mediaId: media.id,
      baseVersion: base,
      texts,
      focal: isMoved ? draft.focal : null,
    })
    if (!done) return
    const now = toPictureDraft(done.media)
    setBase(done.media.version)
    setSaved(now)
    setDraft(now)
  }

  /** What somebody else has saved meanwhile. */
  const theirs =
    state.status === 'refused' && state.refusal.reason === 'stale' ? state.refusal.media : null

  /** On top of theirs: languages that were not written in here are as they left them. */
  function goOn() {
    if (!theirs) return
    const now = toPictureDraft(theirs)
    const focal = isMoved ? draft.focal : now.focal
    setBase(theirs.version)
    setSaved(now)
    setDraft({ focal, texts: { ...now.texts, ...texts } })
    forget()
  }

  function change(part: Partial<PictureDraft>) {
    forget()
    setDraft((before) => ({ ...before, ...part }))
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  const isStale = theirs !== null
  return { draft, change, state, isPending, isDirty, isStale, keep, goOn, version: base }
}
