'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { figureWords } from '@/components/desk/figure-words'
import { OrderedList } from '@/components/desk/ordered-list'
import { Button } from '@/components/ui/button'
import { Picker } from '@/components/ui/picker'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { BoxActions } from './box-actions'
import { ChangeFact } from './change-fact'
import { FigureNote } from './figure-note'
import type { CountryOption } from './nature/nature-fields'

type Props = {
  factIds: string[]
  facts: DeskFigure[]
  countries: CountryOption[]
  canRelease: boolean
  actions: BoxActions
  onChange: (factIds: string[]) => void
}

/** The figures in their order; each can be changed where it stands. */
export function BoxFigures({ factIds, facts, countries, canRelease, actions, onChange }: Props) {
  const t = useDeskText()
  const [changing, setChanging] = useState<string | null>(null)
  const figures = factIds.flatMap((id) => facts.find((fact) => fact.factId === id) ?? [])
  const others = facts.filter((fact) => !factIds.includes(fact.factId))
  const open = figures.find((figure) => figure.factId === changing)
  return (
    <section className="stack" aria-labelledby="figures-title">
      <h2 id="figures-title">{t('figures')}</h2>
      {figures.length === 0 && <p className="nothing">{t('noFigures')}</p>}
      <OrderedList
        items={figures.map((figure) => ({
          id: figure.factId,
          name: figure.label.text,
          note: (
            <FigureNote figure={figure} release={canRelease ? actions.release : null}>
              <Button
                look="quiet"
                aria-label={t('changeFact', { name: figure.label.text })}
                onClick={() => setChanging(figure.factId)}
              >
                {t('changeShort')}
              </Button>
            </FigureNote>
          ),
        }))}
        onChange={onChange}
      />
      {open && (
        <ChangeFact
          key={open.versionId}
          figure={open}
          facts={facts}
          countries={countries}
          revise={actions.revise}
          onClose={() => setChanging(null)}
        />
      )}
      <Picker
        label={t('addExisting')}
        prompt={t('chooseFact')}
        options={others.map((fact) => ({
          value: fact.factId,
          label: `${fact.label.text}: ${figureWords(fact)}`,
        }))}
        onPick={(id) => onChange([...factIds, id])}
      />
    </section>
  )
}
