'use client'
import { useEffect, useRef } from 'react'

/** Takes whoever sent a form with faults to the first of them. */
export function useFocusFault(faults: unknown) {
  const form = useRef<HTMLElement & HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new set of faults is gone to
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [faults])
  return form
}
