import type { Metadata } from 'next'
import Link from 'next/link'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { FactFilterForm } from '@/components/desk/facts/fact-filter-form'
import { FactsTable } from '@/components/desk/facts/facts-table'
import { FactsTabs } from '@/components/desk/facts/facts-tabs'
import { PagerLinks } from '@/components/ui/pager-links'
import { listFactBase } from '@/lib/articles/list-fact-base'
import { factsDeskHref, readFactFilter } from '@/lib/facts/fact-filter'
import { canProposeFacts } from '@/lib/facts/fact-policy'
import { deskText } from '@/lib/i18n/desk-text'
import { listCountryChoices } from '@/lib/topics/list-country-choices'
import { listDeskTopics } from '@/lib/topics/list-desk-topics'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('facts') }
}

export default async function FactsPage({ searchParams }: Props) {
  const actor = await requireActor('/admin/facts')
  const locale = await deskLocale()
  const t = deskText(locale)
  const asked = await searchParams
  const filter = readFactFilter(asked)
  const after = typeof asked.after === 'string' ? asked.after : null
  const [{ facts, older }, topics] = await Promise.all([
    listFactBase(locale, filter, after),
    listDeskTopics('TOPIC', locale),
  ])
  const words = { label: t('factPages'), newest: t('newestFacts'), older: t('olderFacts') }
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="facts"
      title={t('facts')}
      signOut={signOut}
    >
      <FactsTabs locale={locale} tab="facts" />
      {canProposeFacts(actor) && (
        <p>
          <Link className="btn btn-primary" href="/admin/facts/new">
            {t('newFact')}
          </Link>
        </p>
      )}
      <FactFilterForm
        locale={locale}
        filter={filter}
        countries={listCountryChoices(locale).map(({ code: id, name }) => ({ id, name }))}
        topics={topics}
      />
      <FactsTable locale={locale} facts={facts} />
      <PagerLinks path={factsDeskHref(filter)} after={after} older={older} words={words} />
    </DeskPage>
  )
}
