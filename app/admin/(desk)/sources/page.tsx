import type { Metadata } from 'next'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { FactsTabs } from '@/components/desk/facts/facts-tabs'
import { SourceSearch } from '@/components/desk/sources/source-search'
import { SourcesTable } from '@/components/desk/sources/sources-table'
import { PagerLinks } from '@/components/ui/pager-links'
import { listSources } from '@/lib/facts/list-sources'
import { deskText } from '@/lib/i18n/desk-text'

type Props = { searchParams: Promise<{ q?: string | string[]; after?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('sources') }
}

export default async function SourcesPage({ searchParams }: Props) {
  const actor = await requireActor('/admin/sources')
  const locale = await deskLocale()
  const t = deskText(locale)
  const asked = await searchParams
  const [q, after] = [asked.q, asked.after].map((one) => (typeof one === 'string' ? one : null))
  const { sources, older } = await listSources(q ?? null, after ?? null)
  const words = { label: t('factPages'), newest: t('newestFacts'), older: t('olderFacts') }
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="facts"
      title={t('sources')}
      signOut={signOut}
    >
      <FactsTabs locale={locale} tab="sources" />
      <SourceSearch locale={locale} q={q ?? ''} />
      <SourcesTable locale={locale} sources={sources} />
      <PagerLinks
        path={q ? `/admin/sources?${new URLSearchParams({ q })}` : '/admin/sources'}
        after={after ?? null}
        older={older}
        words={words}
      />
    </DeskPage>
  )
}
