'use client'
import { useEffect, useState } from 'react'
import type { Present } from '@/lib/articles/keep-presence'
import { attempt } from './attempt'
import type { EditorActions } from './editor-actions'

const BEAT_MS = 10_000
/** An editor that nobody touches is nobody's, and must not keep a session from ending. */
const UNTOUCHED_MS = 10 * 60_000
const SIGNS_OF_LIFE = ['keydown', 'pointermove', 'focus'] as const

/** Who else has the edition open: asked while the page is seen and somebody sits before it. */
export function usePresence(editionId: string, keepPresence: EditorActions['keepPresence']) {
  const [others, setOthers] = useState<Present[]>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the action is the same for the life of the page
  useEffect(() => {
    let isOver = false
    const stop = whileSomebodySits(async () => {
      const outcome = await attempt(() => keepPresence({ editionId }))
      if (!isOver) setOthers(outcome?.status === 'done' ? outcome.value.others : [])
    })
    return () => {
      isOver = true
      stop()
    }
  }, [editionId])

  return others
}

function whileSomebodySits(beat: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let touchedAt = Date.now()

  function turn() {
    const isWatched = !document.hidden && Date.now() - touchedAt < UNTOUCHED_MS
    timer = isWatched ? setTimeout(turn, BEAT_MS) : undefined
    if (isWatched) void beat()
  }

  function wake() {
    touchedAt = Date.now()
    timer ??= setTimeout(turn)
  }

  wake()
  document.addEventListener('visibilitychange', wake)
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { passive: true })
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', wake)
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wake)
  }
}
