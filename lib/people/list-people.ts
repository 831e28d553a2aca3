import 'server-only'
import { db } from '@/lib/db/client'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text'

export type PersonView = {
  personId: string
  names: Partial<Record<Locale, string>>
  degrees: Partial<Record<Locale, string>>
  /** The post held now. */
  post: LocalizedText | null
}

/** Everybody who can sign a piece, in the order they were added. */
export async function listPeople(): Promise<PersonView[]> {
  const people = await db().person.findMany({
    include: { texts: true, posts: { where: { heldUntil: null }, orderBy: { id: 'desc' } } },
    orderBy: { createdAt: 'asc' },
  })
  return people.map(({ id, texts, posts: [post] }) => ({
    personId: id,
    names: byLocale(texts, (text) => text.name),
    degrees: byLocale(texts, (text) => text.degrees),
    post: post ? localizedText.parse(post.title) : null,
  }))
}

function byLocale<T extends { locale: string }>(rows: T[], pick: (row: T) => string | null) {
  const texts: Partial<Record<Locale, string>> = {}
  for (const row of rows) {
    const text = pick(row)
    if (text && isLocale(row.locale)) texts[row.locale] = text
  }
  return texts
}
