'use client'
import { useEffect, useRef, useState } from 'react'
import { attempt } from './attempt'
import type { Draft } from './draft'
import type { EditorActions } from './editor-actions'

const REST_MS = 2_000
const RETRY_MS = 5_000

type Watched = {
  editionId: string
  draft: Draft
  baseVersion: number
  /** There is something to keep, and no save on its way that would. */
  isWanted: boolean
  autosave: EditorActions['autosave']
}

export type Autosaving = {
  /** The text that the server has acknowledged, and when. */
  kept: { draft: Draft; at: Date } | null
  isKeeping: boolean
  isSignedOut: boolean
}

/** After two seconds of rest the server is given the text; what fails is tried again until it is taken. */
export function useAutosave({ editionId, draft, baseVersion, isWanted, autosave }: Watched) {
  const [kept, setKept] = useState<Autosaving['kept']>(null)
  const [isKeeping, setIsKeeping] = useState(false)
  const [isSignedOut, setIsSignedOut] = useState(false)
  const [failures, setFailures] = useState(0)
  const isUnderWay = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: failures start the next attempt
  useEffect(() => {
    if (!isWanted || kept?.draft === draft) return
    const timer = setTimeout(() => void keep(), failures > 0 ? RETRY_MS : REST_MS)
    const now = () => void keep()
    window.addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', now)
    }
  }, [draft, baseVersion, isWanted, kept, failures, isKeeping])

  async function keep() {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setIsKeeping(true)
    const outcome = await attempt(() => autosave({ editionId, baseVersion, content: draft }))
    isUnderWay.current = false
    setIsKeeping(false)
    setIsSignedOut(outcome?.status === 'signed-out')
    if (outcome?.status === 'done') {
      setKept({ draft, at: outcome.value.at })
      setFailures(0)
    } else setFailures((count) => count + 1)
  }

  return { kept, isKeeping, isSignedOut } satisfies Autosaving
}
