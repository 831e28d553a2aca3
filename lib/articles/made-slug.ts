import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'
import { slug as slugOf } from '@/lib/text/slug'
import type { EditionContent } from './edition-input'

type Edition = { locale: string; firstPublishedAt: Date | null }

/** The address still follows the headline: nobody chose another and no reader has seen it. */
export function isMadeSlug(
  { locale, firstPublishedAt }: Edition,
  { slug, title }: Pick<EditionContent, 'slug' | 'title'>,
): boolean {
  const made = slugOf(isLocale(locale) ? locale : DEFAULT_LOCALE, title)
  return firstPublishedAt === null && (slug === '' || slug === made)
}

/** A revision as the editor's fields show it: an address that follows the headline is left empty. */
export function withoutMadeSlug(edition: Edition, content: EditionContent): EditionContent {
  return isMadeSlug(edition, content) ? { ...content, slug: '' } : content
}
