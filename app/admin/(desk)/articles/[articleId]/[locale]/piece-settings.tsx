import { saveSubjects } from '@/app/admin/(desk)/articles/subjects-actions'
import { addSeries } from '@/app/admin/(desk)/series/actions'
import { addTopic } from '@/app/admin/(desk)/topics/actions'
import { deskLocale } from '@/app/admin/desk-locale'
import { SubjectsPanel } from '@/components/desk/subjects/subjects-panel'
import { getDeskSubjects } from '@/lib/articles/desk-subjects'
import type { Actor } from '@/lib/auth/actor'
import { listCountryChoices } from '@/lib/topics/list-country-choices'
import { listDeskTopics } from '@/lib/topics/list-desk-topics'
import { canNameTopics } from '@/lib/topics/topic-policy'

type Props = { actor: Actor; articleId: string }

/** Beside the text: what the piece is about, in all its languages. */
export async function PieceSettings({ actor, articleId }: Props) {
  const locale = await deskLocale()
  const [kept, topics, series] = await Promise.all([
    getDeskSubjects(actor, articleId),
    listDeskTopics('TOPIC', locale),
    listDeskTopics('SERIES', locale),
  ])
  if (!kept) return null
  const countries = listCountryChoices(locale).map(({ code: id, name }) => ({ id, name }))
  const canName = canNameTopics(actor)
  return (
    <SubjectsPanel
      articleId={articleId}
      kept={kept}
      choices={{ topics: topics.map(toChoice), series: series.map(toChoice), countries }}
      actions={{
        saveSubjects,
        addTopic: canName ? addTopic : null,
        addSeries: canName ? addSeries : null,
      }}
    />
  )
}

function toChoice({ id, name }: { id: string; name: string }) {
  return { id, name }
}
