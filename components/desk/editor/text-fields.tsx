'use client'
import { useEffect, useRef } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Field } from '@/components/ui/field'
import { MAX_DECK, MAX_TITLE } from '@/lib/articles/edition-input'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { Locale } from '@/lib/i18n/locale'
import type { Draft } from './draft'
import { BodyField } from './rich/body-field'
import type { BodyFault } from './use-edition-draft'

type Props = {
  locale: Locale
  draft: Draft
  change: (part: Partial<Draft>) => void
  /** Goes up when the text was changed from outside its fields. */
  turn: number
  boxes: DeskBox[]
  fault: BodyFault | undefined
  /** Nothing has been saved: writing begins at the headline. */
  isNew: boolean
}

/** The page itself, as it will be set: headline, deck, body. */
export function TextFields({ locale, draft, change, turn, boxes, fault, isNew }: Props) {
  const t = useDeskText()
  const headline = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isNew) headline.current?.focus({ preventScroll: true })
  }, [isNew])
  return (
    <div className="sheet" lang={locale}>
      <Field label={t('headline')}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={headline}
            className="headline"
            rows={1}
            maxLength={MAX_TITLE}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
          />
        )}
      </Field>
      <Field label={t('deck')}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="deck"
            rows={2}
            maxLength={MAX_DECK}
            value={draft.deck}
            onChange={(event) => change({ deck: event.target.value })}
          />
        )}
      </Field>
      <BodyField
        locale={locale}
        body={draft.body}
        turn={turn}
        boxes={boxes}
        fault={fault && t(`problem.${fault}`)}
        onChange={(body) => change({ body })}
      />
    </div>
  )
}
