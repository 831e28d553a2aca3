'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { Draft } from './draft'

const WRITE_AFTER_MS = 400

const copySchema = z.object({
  baseVersion: z.number(),
  at: z.number(),
  draft: z.object({
    title: z.string(),
    deck: z.string(),
    body: z.string(),
    byline: z.array(z.string()),
    leadBoxId: z.string().nullable(),
    slug: z.string(),
  }),
})

export type LocalCopy = z.infer<typeof copySchema>

/**
 * Keeps unsaved text on this computer, so that a crash of the tab or the machine loses at most half
 * a second; `found` is what an earlier visit left behind.
 */
export function useLocalCopy({ key, draft, baseVersion, isDirty }: Watched) {
  const [found, setFound] = useState<LocalCopy | null>(null)

  useEffect(() => {
    setFound(readCopy(key))
  }, [key])

  useEffect(() => {
    if (!isDirty) return
    const write = () => {
      localStorage.setItem(key, JSON.stringify({ draft, baseVersion, at: Date.now() }))
    }
    const timer = setTimeout(write, WRITE_AFTER_MS)
    window.addEventListener('pagehide', write)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', write)
    }
  }, [key, draft, baseVersion, isDirty])

  function drop() {
    localStorage.removeItem(key)
    setFound(null)
  }

  return { found, drop, accept: () => setFound(null) }
}

type Watched = { key: string; draft: Draft; baseVersion: number; isDirty: boolean }

function readCopy(key: string): LocalCopy | null {
  try {
    const parsed = copySchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
