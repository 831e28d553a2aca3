'use client'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { Notice } from '@/components/ui/notice'
import { calculate, isRounded } from '@/lib/facts/check-formula'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import { parseFigure } from '@/lib/facts/parse-figure'
import { splitPrinted } from '@/lib/facts/split-printed'
import { formatNumber } from '@/lib/i18n/format-number'
import type { NatureDraft } from './nature-draft'

type Props = { value: NatureDraft; observation: ObservationDraft; facts: DeskFigure[] }

/** Says when the written value is not what the facts give. A source may have its reasons: no refusal. */
export function FormulaCheck({ value, observation, facts }: Props) {
  const t = useDeskText()
  const locale = useDeskLocale()
  const { kind, printed, unit } = observation
  const written =
    kind === 'number' ? parseFigure(locale, splitPrinted(locale, printed).figure) : null
  const operands = value.operands.map(
    (id) => facts.find((fact) => fact.factId === id)?.exact ?? null,
  )
  const calculated = operands.length > 1 ? calculate(value.op, operands, unit) : null
  if (!written || calculated === null) return null
  const { hi: amount, resolution } = written
  if (isRounded({ amount, resolution }, calculated)) return null
  return (
    <Notice tone="warn">
      {t('sumDiffers', {
        written: formatNumber(locale, amount),
        calculated: formatNumber(locale, calculated),
      })}
    </Notice>
  )
}
