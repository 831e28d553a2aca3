import type { ReactNode } from 'react'

/** For screen readers where the eye already has it. */
export function Heard({ children }: { children: ReactNode }) {
  return <span className="heard">{children}</span>
}
