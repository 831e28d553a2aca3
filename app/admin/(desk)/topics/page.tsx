import type { Metadata } from 'next'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { AddTopic } from '@/components/desk/subjects/add-topic'
import { TopicsTable } from '@/components/desk/subjects/topics-table'
import { deskText } from '@/lib/i18n/desk-text'
import { listDeskTopics } from '@/lib/topics/list-desk-topics'
import { canNameTopics } from '@/lib/topics/topic-policy'
import { addTopic } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('topics') }
}

export default async function TopicsPage() {
  const actor = await requireActor('/admin/topics')
  const locale = await deskLocale()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="topics"
      title={deskText(locale)('topics')}
      signOut={signOut}
    >
      {canNameTopics(actor) && <AddTopic kind="topic" create={addTopic} />}
      <TopicsTable locale={locale} section="topics" rows={await listDeskTopics('TOPIC', locale)} />
    </DeskPage>
  )
}
