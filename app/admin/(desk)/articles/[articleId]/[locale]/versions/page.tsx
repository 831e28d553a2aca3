import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { VersionsTable } from '@/components/desk/editor/versions/versions-table'
import { getDeskEdition } from '@/lib/articles/get-desk-edition'
import { listVersions } from '@/lib/articles/list-versions'
import { deskText } from '@/lib/i18n/desk-text'
import { isLocale } from '@/lib/i18n/locale'

type Props = { params: Promise<{ articleId: string; locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('versions') }
}

export default async function VersionsPage({ params }: Props) {
  const { articleId, locale: lang } = await params
  const path = `/admin/articles/${articleId}/${lang}`
  const actor = await requireActor(`${path}/versions`)
  const article = isLocale(lang) ? await getDeskEdition(actor, articleId, lang) : null
  if (!article?.edition) notFound()
  const locale = await deskLocale()
  const t = deskText(locale)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="articles"
      title={t('versionsOf', { title: article.title || t('untitled') })}
      signOut={signOut}
    >
      <p>
        <Link href={path}>{t('backToEditor')}</Link>
      </p>
      <VersionsTable
        locale={locale}
        lang={lang}
        path={`${path}/versions`}
        versions={await listVersions(actor, article.edition.editionId)}
      />
    </DeskPage>
  )
}
