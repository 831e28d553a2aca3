import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { savePage } from '@/app/admin/(desk)/pages/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { PageForm } from '@/components/desk/pages/page-form'
import { PageLanguages } from '@/components/desk/pages/page-languages'
import { pageTitle } from '@/components/desk/pages/page-title'
import { printPlainBody } from '@/lib/articles/print-plain-body'
import { isEditorial } from '@/lib/auth/actor'
import { deskText } from '@/lib/i18n/desk-text'
import { isLocale } from '@/lib/i18n/locale'
import { type DeskPageText, getDeskPage } from '@/lib/pages/desk-pages'

type Props = { params: Promise<{ pageId: string; locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('pages') }
}

export default async function PageTextPage({ params }: Props) {
  const { pageId, locale: language } = await params
  const actor = await requireActor(`/admin/pages/${pageId}/${language}`)
  const isOpen = isEditorial(actor) && isLocale(language)
  const page = isOpen ? await getDeskPage(pageId, language) : null
  if (!page || !isLocale(language)) notFound()
  const locale = await deskLocale()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="pages"
      title={pageTitle(deskText(locale), page, locale)}
      signOut={signOut}
    >
      <PageLanguages locale={locale} page={page} current={language} />
      <PageForm
        key={language}
        pageId={pageId}
        locale={language}
        version={page.version}
        begun={draftOf(page)}
        save={savePage}
      />
    </DeskPage>
  )
}

function draftOf({ text }: DeskPageText) {
  if (!text) return { title: '', body: '', slug: '' }
  return { title: text.title, body: printPlainBody(text.body), slug: text.slug }
}
