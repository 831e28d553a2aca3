'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** Comes into sight when it appears: what was asked for at the bar is answered further down. */
export function ScrollTo({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="scroll-to" ref={place}>
      {children}
    </div>
  )
}
