'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { FACT_STATUSES } from '@/lib/facts/box-view'
import { EMPTY_OBSERVATION, type ObservationDraft } from '@/lib/facts/observation-draft'
import { ObservationFields } from './observation-fields'
import { type StatementDraft, type StatementFaults, withStatus } from './statement-draft'

type Props = {
  value: StatementDraft
  faults: StatementFaults
  onChange: (value: StatementDraft) => void
}

/** What the fact says: its name, what stands behind it, and one value a source. */
export function StatementFields({ value, faults, onChange }: Props) {
  const t = useDeskText()
  const { observations, status } = value
  const set = (at: number, next: ObservationDraft) =>
    onChange({ ...value, observations: observations.map((one, i) => (i === at ? next : one)) })
  const add = () => onChange({ ...value, observations: [...observations, EMPTY_OBSERVATION] })
  const drop = (at: number) =>
    onChange({ ...value, observations: observations.filter((_, i) => i !== at) })
  return (
    <>
      <LocalizedInputs
        label="labelIn"
        value={value.label}
        error={faults.label ? t('fault.label') : undefined}
        onChange={(label) => onChange({ ...value, label })}
      />
      <Select
        label={t('status')}
        value={status}
        options={FACT_STATUSES.map((one) => ({ value: one, label: t(`status.${one}`) }))}
        onChange={(one) => onChange(withStatus(value, one))}
      />
      {faults.rivals && <Notice tone="bad">{t('rivalsNeeded')}</Notice>}
      {observations.map((observation, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rivals have no identity but their place
        <fieldset key={at} className="observation">
          <legend>{t('observation', { n: at + 1 })}</legend>
          <ObservationFields
            value={observation}
            faults={faults.observations[at] ?? []}
            onChange={(next) => set(at, next)}
          />
          {observations.length > 1 && (
            <Button look="quiet" onClick={() => drop(at)}>
              {t('removeRival')}
            </Button>
          )}
        </fieldset>
      ))}
      {status === 'SOURCES_DIFFER' && <Button onClick={add}>{t('addRival')}</Button>}
    </>
  )
}
