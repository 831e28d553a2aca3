import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { removePicture, savePicture } from '@/app/admin/(desk)/pictures/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { PictureFacts } from '@/components/desk/pictures/picture-facts'
import { PictureForm } from '@/components/desk/pictures/picture-form'
import { PictureLook } from '@/components/desk/pictures/picture-look'
import { PictureUses } from '@/components/desk/pictures/picture-uses'
import { deskText } from '@/lib/i18n/desk-text'
import { getMedia } from '@/lib/media/get-media'

type Props = { params: Promise<{ mediaId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('picture') }
}

export default async function PicturePage({ params }: Props) {
  const { mediaId } = await params
  const actor = await requireActor(`/admin/pictures/${mediaId}`)
  const locale = await deskLocale()
  const picture = await getMedia(actor, mediaId)
  if (!picture) notFound()
  const known = (
    <>
      <PictureFacts locale={locale} picture={picture} />
      <PictureUses locale={locale} used={picture.used} />
    </>
  )
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="pictures"
      title={deskText(locale)('picture')}
      signOut={signOut}
    >
      {picture.mayDescribe ? (
        <PictureForm key={mediaId} picture={picture} save={savePicture} remove={removePicture}>
          {known}
        </PictureForm>
      ) : (
        <PictureLook locale={locale} picture={picture}>
          {known}
        </PictureLook>
      )}
    </DeskPage>
  )
}
