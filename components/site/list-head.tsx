import type { ReactNode } from 'react'
import type { Phrase } from '@/lib/facts/phrase'

type Props = {
  title: Phrase
  about?: Phrase | null
  /** The index that the list stands in. */
  within?: { href: string; label: string }
  /** What the list is, where no index says so. */
  kicker?: string
  children?: ReactNode
}

export function ListHead({ title, about, within, kicker, children }: Props) {
  return (
    <header className="list-head">
      {within && (
        <p className="kicker">
          <a href={within.href}>{within.label}</a>
        </p>
      )}
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 lang={title.lang ?? undefined}>{title.text}</h1>
      {about && (
        <p className="deck" lang={about.lang ?? undefined}>
          {about.text}
        </p>
      )}
      {children}
    </header>
  )
}
