'use client'
import { useEffect } from 'react'

/** The newest version of each edition that this tab has saved. */
const saved = new Map<string, number>()

export function noteSaved(editionId: string, version: number): void {
  saved.set(editionId, version)
}

/**
 * The browser's Back brings a page as it was first rendered, with the text from before it was
 * saved: it is then asked for anew.
 */
export function useNewestVersion(editionId: string, version: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is shown first can be old
  useEffect(() => {
    if (version < (saved.get(editionId) ?? 0)) location.reload()
  }, [editionId])
}
