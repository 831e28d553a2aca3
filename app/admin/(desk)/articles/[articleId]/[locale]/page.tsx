import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import {
  addEdition,
  autosave,
  dropAutosave,
  keepPresence,
  publish,
  retract,
  save,
  withdraw,
} from '@/app/admin/(desk)/articles/actions'
import { addPerson } from '@/app/admin/(desk)/people/actions'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { EditionEditor } from '@/components/desk/editor/edition-editor'
import { StartEdition } from '@/components/desk/editor/start-edition'
import { articleHref } from '@/lib/articles/article-href'
import type { EditionContent } from '@/lib/articles/edition-input'
import { EMPTY_CONTENT } from '@/lib/articles/empty-content'
import { getAutosave } from '@/lib/articles/get-autosave'
import { type DeskEdition, getDeskEdition } from '@/lib/articles/get-desk-edition'
import { env } from '@/lib/env'
import { listDeskBoxes } from '@/lib/facts/list-desk-boxes'
import { isLocale } from '@/lib/i18n/locale'
import { listPeople } from '@/lib/people/list-people'
import { PieceSettings } from './piece-settings'

type Props = { params: Promise<{ articleId: string; locale: string }> }

export const metadata: Metadata = { title: 'Təhlil' }

export default async function EditionPage({ params }: Props) {
  const { articleId, locale } = await params
  const actor = await requireActor(`/admin/articles/${articleId}/${locale}`)
  const article = isLocale(locale) ? await getDeskEdition(actor, articleId, locale) : null
  if (!article || !isLocale(locale)) notFound()
  if (!article.edition) {
    return <StartEdition locale={locale} article={article} addEdition={addEdition} />
  }
  const [people, boxes, kept] = await Promise.all([
    listPeople(),
    listDeskBoxes(await deskLocale()),
    getAutosave(actor, article.edition.editionId),
  ])
  return (
    <EditionEditor
      key={article.edition.editionId}
      locale={locale}
      article={article}
      edition={article.edition}
      draft={draftOf(article.edition)}
      autosave={kept && { draft: kept.content, baseVersion: kept.baseVersion, at: Number(kept.at) }}
      people={people}
      boxes={boxes}
      addressStem={`${env().SITE_URL}${articleHref(locale, '')}`}
      userId={actor.userId}
      actions={{
        save,
        autosave,
        dropAutosave,
        keepPresence,
        publish,
        retract,
        withdraw,
        addPerson,
      }}
      settings={<PieceSettings actor={actor} articleId={articleId} />}
    />
  )
}

function draftOf({ head, isSlugMade }: DeskEdition): EditionContent {
  if (!head) return EMPTY_CONTENT
  return { ...head.content, slug: isSlugMade ? '' : head.content.slug }
}
