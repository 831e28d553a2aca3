import type { Metadata } from 'next'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { ArticlesTable } from '@/components/desk/articles-table'
import { DeskPage } from '@/components/desk/desk-page'
import { NewArticleForm } from '@/components/desk/new-article-form'
import { canStartArticle } from '@/lib/articles/article-policy'
import { listDeskArticles } from '@/lib/articles/list-desk-articles'
import { deskText } from '@/lib/i18n/desk-text'
import { start } from './actions'

type Props = { searchParams: Promise<{ after?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('articles') }
}

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor('/admin/articles')
  const locale = await deskLocale()
  const { after } = await searchParams
  const page = await listDeskArticles(actor, typeof after === 'string' ? after : undefined)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="articles"
      title={deskText(locale)('articles')}
      signOut={signOut}
    >
      {canStartArticle(actor) && <NewArticleForm start={start} />}
      <ArticlesTable locale={locale} page={page} />
    </DeskPage>
  )
}
