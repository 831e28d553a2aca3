'use client'
import { useEffect, useRef, useState } from 'react'
import type { Draft } from './draft'
import { type KeptDraft, keptDraft } from './kept-draft'

const WRITE_WITHIN_MS = 250

type Watched = { key: string; draft: Draft; baseVersion: number; isDirty: boolean }

/**
 * Keeps unsaved text on this computer, so that a crash of the tab or the machine loses at most a
 * quarter of a second, also of somebody who never rests. `found` is what an earlier visit left
 * behind, `kept` the text that is there now.
 */
export function useLocalCopy(watched: Watched) {
  const { key, draft, baseVersion, isDirty } = watched
  const [found, setFound] = useState<KeptDraft | null>(null)
  const [kept, setKept] = useState<Draft | null>(null)
  const latest = useRef(watched)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    setFound(readCopy(key))
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a text or its base that changed is to be written
  useEffect(() => {
    latest.current = watched
    if (isDirty) timer.current ??= setTimeout(write, WRITE_WITHIN_MS)
  }, [key, draft, baseVersion, isDirty])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `write` reads what is newest
  useEffect(() => {
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      clearTimeout(timer.current)
    }
  }, [])

  function write() {
    clearTimeout(timer.current)
    timer.current = undefined
    const now = latest.current
    if (!now.isDirty) return
    const { draft: text, baseVersion: version } = now
    if (writeCopy(now.key, { draft: text, baseVersion: version, at: Date.now() })) setKept(text)
  }

  function drop() {
    localStorage.removeItem(key)
    setFound(null)
  }

  return { found, kept, drop, accept: () => setFound(null) }
}

/** False when the browser has no room for it, or is told to keep nothing. */
function writeCopy(key: string, copy: KeptDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

function readCopy(key: string): KeptDraft | null {
  try {
    const parsed = keptDraft.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
