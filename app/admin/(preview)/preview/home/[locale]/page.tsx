import { notFound } from 'next/navigation'
import { requireActor } from '@/app/admin/actor'
import { HomeView } from '@/components/home/home-view'
import { CHANGES_ON_HOME } from '@/lib/facts/changes-on-home'
import { listFactChanges } from '@/lib/facts/list-fact-changes'
import { isLocale } from '@/lib/i18n/locale'
import { getHome } from '@/lib/lists/get-home'
import { readHomePreview } from '@/lib/lists/read-home-preview'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Home as readers would see it with a choice that nobody has saved yet. */
export default async function HomePreviewPage({ params, searchParams }: Props) {
  const { locale } = await params
  await requireActor(`/admin/preview/home/${locale}`)
  const choice = readHomePreview(await searchParams)
  if (!isLocale(locale) || !choice) notFound()
  const [home, changes] = await Promise.all([
    getHome(locale, choice),
    listFactChanges(locale, CHANGES_ON_HOME),
  ])
  return (
    <main lang={locale}>
      <HomeView locale={locale} home={home} changes={changes} />
    </main>
  )
}
