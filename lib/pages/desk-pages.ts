import 'server-only'
import { z } from 'zod'
import { type Body, bodySchema } from '@/lib/articles/body'
import { db, type Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import { isLocale, type Locale } from '@/lib/i18n/locale'

/** A static page in the order of the footer; titles in the languages it is written in. */
export type DeskPageRow = { pageId: string; titles: Partial<Record<Locale, string>> }

/** A static page in one language as the desk edits it; `text` is null until it is written. */
export type DeskPageText = DeskPageRow & {
  text: { id: string; title: string; body: Body; slug: string } | null
  /** Names the state of the text. */
  version: string
}

export async function listDeskPages(): Promise<DeskPageRow[]> {
  const pages = await db().page.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { texts: { select: { locale: true, title: true } } },
  })
  return pages.map(({ id: pageId, texts }) => ({ pageId, titles: titlesOf(texts) }))
}

export async function getDeskPage(pageId: string, locale: Locale): Promise<DeskPageText | null> {
  return z.uuid().safeParse(pageId).success ? await readDeskPage(db(), pageId, locale) : null
}

export async function readDeskPage(
  tx: Tx,
  pageId: string,
  locale: Locale,
): Promise<DeskPageText | null> {
  const page = await tx.page.findUnique({ where: { id: pageId }, include: { texts: true } })
  if (!page) return null
  const row = page.texts.find((text) => text.locale === locale)
  const address = await tx.slug.findFirst({
    where: { kind: 'PAGE', targetId: row?.id ?? pageId, isCurrent: true },
  })
  const text = row && {
    ...{ id: row.id, title: row.title, slug: address?.slug ?? '' },
    body: bodySchema.parse(row.body),
  }
  return { pageId, titles: titlesOf(page.texts), text: text ?? null, version: pageVersion(text) }
}

export function pageVersion(text: { title: string; body: Body; slug: string } | undefined): string {
  return fingerprint(text ? [text.title, text.body, text.slug] : null)
}

function titlesOf(texts: { locale: string; title: string }[]): DeskPageRow['titles'] {
  return Object.fromEntries(
    texts.flatMap(({ locale, title }) => (isLocale(locale) ? [[locale, title] as const] : [])),
  )
}
