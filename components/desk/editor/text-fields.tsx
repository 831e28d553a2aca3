'use client'
import { useEffect, useRef } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Field } from '@/components/ui/field'
import { MAX_DECK, MAX_TITLE } from '@/lib/articles/edition-input'
import type { BodyProblem } from '@/lib/articles/plain-to-block'
import type { Locale } from '@/lib/i18n/locale'
import type { Draft } from './draft'

type Props = {
  locale: Locale
  draft: Draft
  change: (part: Partial<Draft>) => void
  problems: BodyProblem[]
  /** Nothing has been saved: writing begins at the headline. */
  isNew: boolean
}

/** The page itself, as it will be set: headline, deck, body. */
export function TextFields({ locale, draft, change, problems, isNew }: Props) {
  const t = useDeskText()
  const headline = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isNew) headline.current?.focus({ preventScroll: true })
  }, [isNew])
  const faults = problems.map(({ line, problem }) =>
    problem === 'too-long'
      ? t('problem.too-long')
      : t(`problem.${problem}`, { line: String(line) }),
  )
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
      <Field
        label={t('body')}
        hint={t('bodyHint')}
        error={faults.length > 0 ? [t('bodyProblems'), ...faults].join(' ') : undefined}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            className="body"
            rows={18}
            value={draft.body}
            onChange={(event) => change({ body: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
