'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { NewTopicFold } from './new-topic-fold'
import type { Choice, CreateTopic } from './subject-actions'
import type { SubjectsDraft } from './subjects-draft'

type Part = Pick<SubjectsDraft, 'seriesId' | 'seriesNumber'>
type Props = {
  value: Part
  isFaulty: boolean
  choices: Choice[]
  /** Null for those who choose from the list only. */
  addSeries: CreateTopic | null
  onChange: (value: Part) => void
}

/** The series that the piece belongs to, and which part of it it is. */
export function SeriesField({ value, isFaulty, choices, addSeries, onChange }: Props) {
  const t = useDeskText()
  const [made, setMade] = useState<Choice[]>([])
  const { seriesId, seriesNumber } = value
  const none = { value: '', label: t('noSeries') }
  const options = [...choices, ...made].map(({ id, name }) => ({ value: id, label: name }))

  function onMade(series: Choice) {
    setMade([...made, series])
    onChange({ seriesId: series.id, seriesNumber: '' })
  }

  return (
    <fieldset>
      <legend>{t('series')}</legend>
      <Select
        label={t('partOf')}
        value={seriesId ?? ''}
        options={[none, ...options]}
        onChange={(id) => onChange({ seriesId: id || null, seriesNumber: id ? seriesNumber : '' })}
      />
      {seriesId && (
        <TextInput
          label={t('partNumber')}
          hint={t('partNumberHint')}
          value={seriesNumber}
          error={isFaulty ? t('partNumberHint') : undefined}
          onChange={(text) => onChange({ seriesId, seriesNumber: text.trim() })}
        />
      )}
      {addSeries && <NewTopicFold kind="series" create={addSeries} onMade={onMade} />}
    </fieldset>
  )
}
