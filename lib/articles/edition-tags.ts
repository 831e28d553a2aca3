import { tags } from '@/lib/cache/tags'

/** Every page that an edition's publication or withdrawal moves, its old addresses included. */
export function editionTags(
  edition: { id: string; articleId: string; locale: string },
  slugs: string[],
): string[] {
  return [
    tags.edition(edition.id),
    tags.article(edition.articleId),
    tags.list(edition.locale),
    ...slugs.map((slug) => tags.address(edition.locale, slug)),
  ]
}
