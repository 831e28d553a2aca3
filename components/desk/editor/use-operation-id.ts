'use client'
import { useRef } from 'react'

/**
 * One id for one deed: asking again for the same thing after a lost answer repeats the id, so that
 * it is done once. Once settled, the same thing is a new deed.
 */
export function useOperationId() {
  const last = useRef<{ deed: string; opId: string } | null>(null)

  function opIdFor(deed: unknown): string {
    const text = JSON.stringify(deed)
    if (last.current?.deed !== text) last.current = { deed: text, opId: crypto.randomUUID() }
    return last.current.opId
  }

  function settle() {
    last.current = null
  }

  return { opIdFor, settle }
}
