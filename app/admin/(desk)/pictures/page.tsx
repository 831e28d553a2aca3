import type { Metadata } from 'next'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { PictureIntake } from '@/components/desk/pictures/picture-intake'
import { PictureSearch } from '@/components/desk/pictures/picture-search'
import { PicturesGrid } from '@/components/desk/pictures/pictures-grid'
import { deskText } from '@/lib/i18n/desk-text'
import { listMedia } from '@/lib/media/list-media'
import { canUpload } from '@/lib/media/media-policy'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('pictures') }
}

export default async function PicturesPage({ searchParams }: Props) {
  const actor = await requireActor('/admin/pictures')
  const locale = await deskLocale()
  const { q, after } = await searchParams
  const search = typeof q === 'string' ? q.trim() : ''
  const from = typeof after === 'string' ? after : null
  const page = await listMedia({ search, after: from ?? undefined })
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="pictures"
      title={deskText(locale)('pictures')}
      signOut={signOut}
    >
      {canUpload(actor) && <PictureIntake />}
      <PictureSearch locale={locale} search={search} />
      <PicturesGrid locale={locale} page={page} search={search} after={from} />
    </DeskPage>
  )
}
