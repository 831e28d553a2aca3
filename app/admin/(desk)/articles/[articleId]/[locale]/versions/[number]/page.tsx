import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { restore } from '@/app/admin/(desk)/articles/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { OtherVersion } from '@/components/desk/editor/versions/other-version'
import { RestoreButton } from '@/components/desk/editor/versions/restore-button'
import { VersionComparison } from '@/components/desk/editor/versions/version-comparison'
import { getDeskEdition } from '@/lib/articles/get-desk-edition'
import { getVersion } from '@/lib/articles/get-version'
import { deskText } from '@/lib/i18n/desk-text'
import { isLocale } from '@/lib/i18n/locale'

type Props = {
  params: Promise<{ articleId: string; locale: string; number: string }>
  searchParams: Promise<{ with?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('versions') }
}

export default async function VersionPage({ params, searchParams }: Props) {
  const { articleId, locale: lang, number } = await params
  const { with: other = String(Number(number) - 1) } = await searchParams
  const path = `/admin/articles/${articleId}/${lang}`
  const actor = await requireActor(`${path}/versions/${number}`)
  const article = isLocale(lang) ? await getDeskEdition(actor, articleId, lang) : null
  if (!article?.edition) notFound()
  const { editionId, version: baseVersion } = article.edition
  const version = await getVersion(actor, editionId, Number(number))
  if (!version) notFound()
  const before = await getVersion(actor, editionId, Number(other))
  const locale = await deskLocale()
  const t = deskText(locale)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="articles"
      title={t('versionNumber', { number })}
      signOut={signOut}
    >
      <p>
        <Link href={`${path}/versions`}>{t('allVersions')}</Link>
      </p>
      <OtherVersion locale={locale} newest={baseVersion} number={before?.number ?? null} />
      {version.number !== baseVersion && (
        <RestoreButton
          deed={{ editionId, baseVersion, revisionId: version.id }}
          editorHref={path}
          restore={restore}
        />
      )}
      <VersionComparison
        locale={locale}
        lang={lang}
        before={before?.content ?? null}
        after={version.content}
      />
    </DeskPage>
  )
}
