import 'server-only'
import { z } from 'zod'
import { db, type Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import type { PersonKind } from '@/lib/db/generated/enums'
import { isLocale } from '@/lib/i18n/locale'
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text'

export type DeskPost = {
  id: string
  title: LocalizedText
  /** ISO days. */
  from: string | null
  until: string | null
}

/** Somebody who signs, as the desk edits them; `version` names the state. */
export type DeskPerson = {
  personId: string
  kind: PersonKind
  names: LocalizedText
  degrees: LocalizedText | null
  /** Those held now first, then by their end. */
  posts: DeskPost[]
  slug: string
  /** A picture of the library. */
  photoId: string | null
  version: string
}

export async function getDeskPerson(personId: string): Promise<DeskPerson | null> {
  return z.uuid().safeParse(personId).success ? await readDeskPerson(db(), personId) : null
}

export async function readDeskPerson(tx: Tx, personId: string): Promise<DeskPerson | null> {
  const row = await tx.person.findUnique({
    where: { id: personId },
    include: {
      texts: true,
      posts: {
        orderBy: [
          { heldUntil: { sort: 'desc', nulls: 'first' } },
          { heldFrom: { sort: 'desc', nulls: 'last' } },
          { id: 'asc' },
        ],
      },
    },
  })
  if (!row) return null
  const address = await tx.slug.findFirst({
    where: { kind: 'PERSON', targetId: personId, isCurrent: true },
  })
  const content = {
    kind: row.kind,
    names: textsOf(row.texts, (text) => text.name) ?? {},
    degrees: textsOf(row.texts, (text) => text.degrees),
    posts: row.posts.map(({ id, title, heldFrom, heldUntil }) => ({
      id,
      title: localizedText.parse(title),
      from: isoDay(heldFrom),
      until: isoDay(heldUntil),
    })),
    slug: address?.slug ?? '',
    photoId: row.photoId,
  }
  return { personId, ...content, version: fingerprint(content) }
}

type TextRow = { locale: string; name: string; degrees: string | null }

function textsOf(rows: TextRow[], pick: (row: TextRow) => string | null): LocalizedText | null {
  const texts = rows.flatMap((row) => {
    const text = pick(row)
    return text && isLocale(row.locale) ? [[row.locale, text] as const] : []
  })
  return texts.length > 0 ? Object.fromEntries(texts) : null
}

function isoDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
