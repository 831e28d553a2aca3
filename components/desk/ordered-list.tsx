'use client'
import type { ReactNode } from 'react'
import { useDeskText } from './desk-language'

export type OrderedItem = { id: string; name: string; note: ReactNode }

type Props = {
  items: OrderedItem[]
  onChange: (ids: string[]) => void
}

/** Things in an order that the keyboard can change. */
export function OrderedList({ items, onChange }: Props) {
  const t = useDeskText()
  const ids = items.map((item) => item.id)
  const swap = (at: number, other: number) => onChange(swapped(ids, at, other))
  return (
    <ol className="ordered">
      {items.map(({ id, name, note }, at) => (
        <li key={id}>
          <div>
            {name}
            {note}
          </div>
          <span className="moves">
            <button
              type="button"
              aria-label={t('moveUp', { name })}
              disabled={at === 0}
              onClick={() => swap(at, at - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={t('moveDown', { name })}
              disabled={at === items.length - 1}
              onClick={() => swap(at, at + 1)}
            >
              ↓
            </button>
            <button
              type="button"
              aria-label={t('remove', { name })}
              onClick={() => onChange(ids.filter((one) => one !== id))}
            >
              ×
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}

function swapped(ids: string[], at: number, other: number): string[] {
  return ids.map((id, index) => {
    if (index === at) return ids[other] ?? id
    return index === other ? (ids[at] ?? id) : id
  })
}
