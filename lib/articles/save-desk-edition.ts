import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'
import { slug as slugOf } from '@/lib/text/slug'
import type { SaveEditionInput } from './edition-input'
import { saveEdition } from './save-edition'

/** A save from the desk: an address that nobody has chosen is made from the headline. */
export async function saveDeskEdition(actor: Actor, input: SaveEditionInput) {
  const { content, editionId } = input
  if (content.slug) return await saveEdition(actor, input)
  const edition = await db().edition.findUnique({ where: { id: editionId } })
  const locale = edition && isLocale(edition.locale) ? edition.locale : DEFAULT_LOCALE
  const slug = slugOf(locale, content.title)
  return await saveEdition(actor, { ...input, content: { ...content, slug } })
}
