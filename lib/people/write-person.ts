import 'server-only'
import type { Tx } from '@/lib/db/client'
import { LOCALES } from '@/lib/i18n/locale'
import type { PostInput, SavePersonInput } from './save-person-input'

/** Writes what the form holds: posts that it no longer holds are gone, those without an id are new. */
export async function writePerson(tx: Tx, input: SavePersonInput): Promise<void> {
  const { personId, kind, names, degrees, posts, photoId } = input
  const texts = LOCALES.flatMap((locale) => {
    const name = names[locale]
    return name ? [{ personId, locale, name, degrees: degrees?.[locale] ?? null }] : []
  })
  await tx.person.update({ where: { id: personId }, data: { kind, photoId } })
  await tx.personText.deleteMany({ where: { personId } })
  await tx.personText.createMany({ data: texts })
  const keptIds = posts.flatMap(({ id }) => id ?? [])
  await tx.post.deleteMany({ where: { personId, id: { notIn: keptIds } } })
  for (const post of posts) await writePost(tx, personId, post)
}

async function writePost(tx: Tx, personId: string, { id, title, from, until }: PostInput) {
  const data = { title, heldFrom: dayOf(from), heldUntil: dayOf(until) }
  // Somebody else's post is not found by this person's id: it becomes a new one of theirs.
  const { count } = id ? await tx.post.updateMany({ where: { id, personId }, data }) : { count: 0 }
  if (count === 0) await tx.post.create({ data: { ...data, personId } })
}

function dayOf(iso: string | null): Date | null {
  return iso === null ? null : new Date(`${iso}T00:00:00Z`)
}
