'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import type { DeskSubjects } from '@/lib/articles/desk-subjects'
import { ChooseInOrder } from './choose-in-order'
import { PaidFields } from './paid-fields'
import { SeriesField } from './series-field'
import type { Choice, CreateTopic, SaveSubjects } from './subject-actions'
import { TopicsField } from './topics-field'
import { type SubjectsChoice, useSubjects } from './use-subjects'

type Props = {
  articleId: string
  kept: DeskSubjects
  choices: { topics: Choice[]; series: Choice[]; countries: Choice[] }
  actions: {
    saveSubjects: SaveSubjects
    addTopic: CreateTopic | null
    addSeries: CreateTopic | null
  }
}

/** What belongs to the piece in all its languages. It keeps itself, apart from the text. */
export function SubjectsPanel({ articleId, kept, choices, actions }: Props) {
  const t = useDeskText()
  const choice = useSubjects({ articleId, kept, save: actions.saveSubjects })
  const { draft, change } = choice
  return (
    <section aria-labelledby="subjects-title">
      <h2 id="subjects-title">{t('aboutPiece')}</h2>
      <Select
        label={t('articleType')}
        value={draft.type}
        options={ARTICLE_TYPES.map((type) => ({ value: type, label: t(`type.${type}`) }))}
        onChange={(type) => change({ type })}
      />
      <TopicsField
        value={draft.topicIds}
        choices={choices.topics}
        addTopic={actions.addTopic}
        onChange={(topicIds) => change({ topicIds })}
      />
      <ChooseInOrder
        title={t('countries')}
        label={t('addCountry')}
        prompt={t('chooseCountry')}
        value={draft.countries}
        choices={choices.countries}
        onChange={(countries) => change({ countries })}
      />
      <SeriesField
        value={draft}
        isFaulty={choice.isFaulty}
        choices={choices.series}
        addSeries={actions.addSeries}
        onChange={change}
      />
      <PaidFields value={draft} onChange={change} />
      <Keep choice={choice} />
    </section>
  )
}

function Keep({ choice: { state, keep, isPending, isDirty } }: { choice: SubjectsChoice }) {
  const t = useDeskText()
  return (
    <>
      <FormNotice state={state} />
      <p className="acts">
        <Button onClick={() => void keep()} isBusy={isPending}>
          {t('keepChoices')}
        </Button>{' '}
        <span className="saved" role="status">
          {isDirty ? t('choicesNotKept') : state.status === 'done' && t('choicesKept')}
        </span>
      </p>
    </>
  )
}
