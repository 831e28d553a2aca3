'use client'
import Link from 'next/link'
import { useDeskText } from '@/components/desk/desk-language'
import { figureWords } from '@/components/desk/figure-words'
import { Select } from '@/components/ui/select'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'

type Props = {
  value: string | null
  boxes: DeskBox[]
  onChange: (value: string | null) => void
}

/** The box of key figures under the deck. */
export function BoxField({ value, boxes, onChange }: Props) {
  const t = useDeskText()
  const chosen = boxes.find((box) => box.boxId === value)
  return (
    <section aria-labelledby="box-title">
      <h2 id="box-title">{t('keyFigures')}</h2>
      <Select
        label={t('chooseBox')}
        value={value ?? ''}
        options={[
          { value: '', label: t('noBox') },
          ...boxes.map((box) => ({ value: box.boxId, label: box.title })),
        ]}
        onChange={(id) => onChange(id || null)}
      />
      {chosen && (
        <ul className="figures-list">
          {chosen.figures.map((figure) => (
            <li key={figure.factId}>
              {figure.label.text} <b>{figureWords(figure)}</b>
            </li>
          ))}
        </ul>
      )}
      <p>
        {chosen ? (
          <Link href={`/admin/boxes/${chosen.boxId}`}>{t('editBox')}</Link>
        ) : (
          <Link href="/admin/boxes/new">{t('composeBox')}</Link>
        )}
      </p>
    </section>
  )
}
