import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { saveHome } from '@/app/admin/(desk)/home/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { HomeForm } from '@/components/desk/home/home-form'
import { HomePreview } from '@/components/desk/home/home-preview'
import { HomeTabs } from '@/components/desk/home/home-tabs'
import { deskText } from '@/lib/i18n/desk-text'
import { isLocale, LANGUAGE_NAMES } from '@/lib/i18n/locale'
import { getDeskHome } from '@/lib/lists/desk-home'
import { canCurate } from '@/lib/site/site-policy'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('home') }
}

export default async function HomeOfLanguagePage({ params }: Props) {
  const { locale: language } = await params
  const actor = await requireActor(`/admin/home/${language}`)
  if (!isLocale(language)) notFound()
  const locale = await deskLocale()
  const t = deskText(locale)
  const home = await getDeskHome(language)
  const isCurator = canCurate(actor)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="home"
      title={t('homeIn', { lang: LANGUAGE_NAMES[language] })}
      signOut={signOut}
    >
      <HomeTabs locale={locale} current={language} canCurate={isCurator} />
      {isCurator ? (
        <>
          <p>{t('homeText')}</p>
          <HomeForm key={language} language={language} home={home} save={saveHome} />
        </>
      ) : (
        <HomePreview language={language} choice={home.choice} />
      )}
    </DeskPage>
  )
}
