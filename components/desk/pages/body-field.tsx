'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Field } from '@/components/ui/field'
import type { BodyProblem } from '@/lib/articles/plain-to-block'
import type { Locale } from '@/lib/i18n/locale'

type Props = {
  locale: Locale
  value: string
  problems: BodyProblem[]
  /** Figures stand in pieces only. */
  hasBoxes: boolean
  onChange: (value: string) => void
}

/** A text of several paragraphs in the notation of pieces. */
export function BodyField({ locale, value, problems, hasBoxes, onChange }: Props) {
  const t = useDeskText()
  const faults = problems.map(({ line, problem }) =>
    problem === 'too-long'
      ? t('problem.too-long')
      : t(`problem.${problem}`, { line: String(line) }),
  )
  if (hasBoxes) faults.push(t('pageHasNoBoxes'))
  return (
    <Field
      label={t('body')}
      hint={t('bodyHint')}
      error={faults.length > 0 ? [t('bodyProblems'), ...faults].join(' ') : undefined}
    >
      {(wiring) => (
        <textarea
          {...wiring}
          lang={locale}
          rows={18}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
