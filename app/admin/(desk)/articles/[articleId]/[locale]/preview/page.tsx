import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { PreviewFrame } from '@/components/desk/preview-frame'
import { getDeskEdition } from '@/lib/articles/get-desk-edition'
import { deskText } from '@/lib/i18n/desk-text'
import { isLocale } from '@/lib/i18n/locale'

type Props = { params: Promise<{ articleId: string; locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('preview') }
}

export default async function PreviewPage({ params }: Props) {
  const { articleId, locale } = await params
  const path = `/admin/articles/${articleId}/${locale}`
  const actor = await requireActor(`${path}/preview`)
  const article = isLocale(locale) ? await getDeskEdition(actor, articleId, locale) : null
  if (!article?.edition) notFound()
  return (
    <PreviewFrame locale={await deskLocale()} editorHref={path} revision={article.edition.head} />
  )
}
