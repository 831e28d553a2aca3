'use client'
import { useState } from 'react'
import type { BoxActions } from '@/components/desk/boxes/box-actions'
import { ChangeFact } from '@/components/desk/boxes/change-fact'
import { FigureNote } from '@/components/desk/boxes/figure-note'
import type { CountryOption } from '@/components/desk/boxes/nature/nature-fields'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import type { DeskFigure } from '@/lib/facts/desk-figure'

type Props = {
  figure: DeskFigure
  facts: DeskFigure[]
  countries: CountryOption[]
  canPropose: boolean
  canRelease: boolean
  actions: Pick<BoxActions, 'revise' | 'release'>
}

/** What the fact says now, and the way to another version of it. */
export function FactStanding(props: Props) {
  const { figure, facts, countries, canPropose, canRelease, actions } = props
  const t = useDeskText()
  const [isChanging, setIsChanging] = useState(false)
  return (
    <section className="stack">
      <div>
        <FigureNote figure={figure} release={canRelease ? actions.release : null}>
          {canPropose && (
            <Button look="quiet" onClick={() => setIsChanging(true)}>
              {t('changeShort')}
            </Button>
          )}
        </FigureNote>
      </div>
      {isChanging && (
        <ChangeFact
          key={figure.versionId}
          figure={figure}
          facts={facts}
          countries={countries}
          revise={actions.revise}
          onClose={() => setIsChanging(false)}
        />
      )}
    </section>
  )
}
