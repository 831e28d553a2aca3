import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { ReaderAddress, ReaderEdition } from '@/lib/db/generated/client'
import { figureTags } from '@/lib/facts/figure-tags'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { ArticleView, LanguageLink } from './article-view'
import { listLanguages } from './list-languages'
import { toArticleView } from './to-article-view'

/** What stands at an article's address. `tags`: the changes after which the answer may differ. */
export type AddressAnswer = { tags: string[] } & (
  | { kind: 'article'; article: ArticleView }
  | { kind: 'moved'; slug: string }
  | { kind: 'withdrawn'; reason: string; languages: LanguageLink[] }
  /** The slug is that of another language: the piece exists, but not in this one. */
  | { kind: 'elsewhere'; languages: LanguageLink[] }
  | { kind: 'unknown' }
)

export async function answerAddress(locale: Locale, slug: string): Promise<AddressAnswer> {
  const reader = await readerDb()
  const address = tags.address(locale, slug)
  const [here, row] = await Promise.all([
    reader.readerAddress.findFirst({ where: { locale, slug } }),
    reader.readerEdition.findFirst({ where: { locale, slug } }),
  ])
  if (!here) return await answerElsewhere(locale, slug)
  if (here.live === 'WITHDRAWN') return await answerWithdrawn(here, address)
  if (here.currentSlug !== slug) return { kind: 'moved', slug: here.currentSlug, tags: [address] }
  // Taken back between the two reads: the next render sees it, and this one is not stored.
  if (!row) return { kind: 'unknown', tags: [address] }
  const article = await toArticleView(locale, row)
  return { kind: 'article', article, tags: [address, ...articleTags(row, article)] }
}

/** What the page leans on: its own text first, then what stands around it. */
function articleTags({ topicIds, seriesId, ...row }: ReaderEdition, article: ArticleView) {
  const series = seriesId
    ? [
        tags.series(seriesId),
        // A part in another language makes the series longer here too.
        ...LOCALES.map((locale) => tags.listOf(locale, 'SERIES', seriesId)),
      ]
    : []
  const boxes = article.box ? [article.box, ...article.boxes] : article.boxes
  return [
    tags.edition(row.editionId),
    tags.article(row.articleId),
    ...topicIds.flatMap((id) => [tags.topic(id), tags.related(article.locale, id)]),
    ...series,
    ...article.byline.map(({ personId }) => tags.person(personId)),
    ...[...article.pictures.values(), ...article.photos.values()].map(({ sha256 }) =>
      tags.media(sha256),
    ),
    ...figureTags(boxes.flatMap((box) => box.figures)),
  ]
}

async function answerWithdrawn(here: ReaderAddress, address: string): Promise<AddressAnswer> {
  const languages = await listLanguages(here.articleId)
  return {
    kind: 'withdrawn',
    reason: here.reason ?? '',
    languages,
    tags: [address, tags.edition(here.editionId), tags.article(here.articleId)],
  }
}

async function answerElsewhere(locale: Locale, slug: string): Promise<AddressAnswer> {
  const reader = await readerDb()
  const twin = await reader.readerAddress.findFirst({
    where: { slug, live: { in: ['PUBLISHED', 'RETRACTED'] } },
  })
  const address = tags.address(locale, slug)
  if (!twin) return { kind: 'unknown', tags: [address] }
  const languages = await listLanguages(twin.articleId)
  if (languages.some((language) => language.locale === locale && language.href !== null)) {
    return { kind: 'unknown', tags: [address] }
  }
  return { kind: 'elsewhere', languages, tags: [address, tags.article(twin.articleId)] }
}
