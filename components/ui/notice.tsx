import type { ReactNode } from 'react'

type Props = { tone: 'good' | 'warn' | 'bad' | 'plain'; children: ReactNode }

/** Says what happened. Bad news interrupts a screen reader, the rest waits its turn. */
export function Notice({ tone, children }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
