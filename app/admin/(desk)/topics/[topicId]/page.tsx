import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { saveTopic } from '@/app/admin/(desk)/topics/actions'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { TopicFacts } from '@/components/desk/subjects/topic-facts'
import { TopicForm } from '@/components/desk/subjects/topic-form'
import { UsesList } from '@/components/desk/subjects/uses-list'
import { listUses } from '@/lib/articles/list-uses'
import { deskText } from '@/lib/i18n/desk-text'
import { inLocale } from '@/lib/i18n/localized-text'
import { getDeskTopic } from '@/lib/topics/desk-topic'
import { canNameTopics } from '@/lib/topics/topic-policy'

type Props = { params: Promise<{ topicId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('topics') }
}

export default async function OneTopicPage({ params }: Props) {
  const { topicId } = await params
  const actor = await requireActor(`/admin/topics/${topicId}`)
  const locale = await deskLocale()
  const topic = await getDeskTopic('TOPIC', topicId)
  if (!topic) notFound()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="topics"
      title={inLocale(topic.name, locale)}
      signOut={signOut}
    >
      {canNameTopics(actor) ? (
        <TopicForm key={topic.id} kind="topic" topic={topic} save={saveTopic} />
      ) : (
        <TopicFacts locale={locale} topic={topic} />
      )}
      <UsesList locale={locale} uses={await listUses(actor, { kind: 'TOPIC', id: topic.id })} />
    </DeskPage>
  )
}
