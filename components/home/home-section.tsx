import type { ReactNode } from 'react'

type Props = { title: ReactNode; all: { href: string; label: string }; children: ReactNode }

/** A column of home, with the way to all that it holds. */
export function HomeSection({ title, all, children }: Props) {
  return (
    <section>
      <div className="titled">
        <h2>{title}</h2>
        <a href={all.href}>{all.label}</a>
      </div>
      {children}
    </section>
  )
}
