import 'server-only'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { getPrintedBoxes } from '@/lib/facts/get-printed-boxes'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { getPictures } from '@/lib/media/get-pictures'
import { getPhotos } from '@/lib/people/get-photos'
import { topicNames } from '@/lib/topics/topic-names'
import type { ArticleView } from './article-view'
import { bodySchema } from './body'
import { bodyBoxIds } from './body-boxes'
import { bodyMediaIds } from './body-pictures'
import { listLanguages } from './list-languages'
import { localizedPhrase } from './localized-phrase'
import { relatedPieces } from './related-pieces'
import { retractionOf } from './retraction-of'
import { seriesPlace } from './series-place'
import { toCardView } from './to-card-view'

/** A live edition with all that its page shows around the text. */
export async function toArticleView(locale: Locale, row: ReaderEdition): Promise<ArticleView> {
  const body = bodySchema.parse(row.body)
  const card = toCardView(row)
  const [boxes, languages, topics, series, pictures, photos] = await Promise.all([
    getPrintedBoxes([row.publicationId], locale),
    listLanguages(row.articleId),
    topicNames(locale, row.topicIds),
    seriesPlace(locale, row),
    getPictures(bodyMediaIds(body)),
    getPhotos(card.byline.map(({ personId }) => personId)),
  ])
  const without = [row.editionId, ...(series?.parts.map((part) => part.editionId) ?? [])]
  const printed = boxes.get(row.publicationId) ?? []
  const lead = printed.find((box) => box.boxId === row.leadBoxId)
  const inText = bodyBoxIds(body)
  return {
    ...card,
    articleId: row.articleId,
    locale,
    originalLocale: isLocale(row.originalLocale) ? row.originalLocale : locale,
    body,
    updatedAt: row.contentUpdatedAt > row.firstPublishedAt ? row.contentUpdatedAt : null,
    retraction: retractionOf(row),
    readingMinutes: row.readingMinutes,
    topics: row.topicIds.flatMap((id) => topics.get(id) ?? []),
    countries: row.countries,
    series,
    funder: localizedPhrase(row.funder, locale),
    disclaimer: localizedPhrase(row.disclaimer, locale),
    box: lead ?? null,
    // A box under the deck is not shown again in the text.
    boxes: printed.filter((box) => box !== lead && inText.includes(box.boxId)),
    ...{ pictures, photos, pictureBase: '' },
    related: await relatedPieces({ locale, topicIds: row.topicIds, without }),
    languages,
  }
}
