import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import type { BylineEntry } from './byline-entry'

/** Names, degrees and the post held on the day, in the page's language and the byline's order. */
export async function printByline(
  tx: Tx,
  personIds: string[],
  locale: Locale,
  on: Date,
): Promise<BylineEntry[]> {
  const people = await tx.person.findMany({
    where: { id: { in: personIds } },
    include: { texts: true, posts: { orderBy: { heldFrom: 'desc' } } },
  })
  const slugs = await tx.slug.findMany({
    where: { kind: 'PERSON', targetId: { in: personIds }, isCurrent: true },
  })
  return personIds.flatMap((personId) => {
    const person = people.find((one) => one.id === personId)
    if (!person) return []
    const text = person.texts.find((one) => one.locale === locale) ?? person.texts[0]
    const post = person.posts.find((one) => wasHeldOn(one, on))
    return [
      {
        personId,
        slug: slugs.find((row) => row.targetId === personId)?.slug ?? '',
        kind: person.kind,
        name: text?.name ?? '',
        degrees: text?.degrees ?? null,
        post: post ? inLocale(localizedText.parse(post.title), locale) : null,
      },
    ]
  })
}

function wasHeldOn(post: { heldFrom: Date | null; heldUntil: Date | null }, day: Date): boolean {
  return (!post.heldFrom || post.heldFrom <= day) && (!post.heldUntil || post.heldUntil >= day)
}
