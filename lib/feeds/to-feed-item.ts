import { z } from 'zod'
import { articleHref } from '@/lib/articles/article-href'
import type { LanguageLink } from '@/lib/articles/article-view'
import { type Body, bodySchema } from '@/lib/articles/body'
import { retractionOf } from '@/lib/articles/retraction-of'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { env } from '@/lib/env'
import type { BoxView } from '@/lib/facts/box-view'
import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { Pictures } from '@/lib/media/get-pictures'
import { authorHref } from '@/lib/people/author-href'
import { bylineEntry } from '@/lib/people/byline-entry'
import { cardHref } from '@/lib/seo/card-size'
import { bodyHtml } from './body-html'
import { boxHtml } from './box-html'
import type { FeedItem } from './feed-item'
import { firstPicture } from './first-picture'
import { retractionHtml } from './retraction-html'
import { toFeedFact } from './to-feed-fact'

type Beside = {
  /** As printed with this publication. */
  boxes: BoxView[]
  /** Those that stand in its text and are public. */
  pictures: Pictures
  languages: LanguageLink[]
  /** Names in the feed's language. */
  topics: string[]
}

export function toFeedItem(locale: Locale, row: ReaderEdition, beside: Beside): FeedItem {
  const { boxes, pictures, languages, topics } = beside
  const origin = env().SITE_URL
  const url = origin + articleHref(locale, row.slug)
  const countries = row.countries.map((code) => countryName(locale, code))
  const figures = boxes.flatMap((box) => box.figures)
  const body = bodySchema.parse(row.body)
  const retraction = retractionOf(row)
  const notice = retraction ? retractionHtml(locale, retraction) : ''
  const once = new Map(figures.map((figure) => [figure.factId, figure]))
  return {
    id: row.feedId,
    url,
    title: retraction ? message(locale, 'retractedTitle', { title: row.title }) : row.title,
    summary: row.deck,
    html: notice + textHtml(locale, body, { url, leadBoxId: row.leadBoxId, boxes, pictures }),
    authors: z
      .array(bylineEntry)
      .parse(row.byline)
      .map(({ name, slug }) => ({ name, url: origin + authorHref(locale, slug) })),
    categories: [...new Set([message(locale, `type.${row.type}`), ...topics, ...countries])],
    publishedAt: row.firstPublishedAt,
    contentUpdatedAt: row.contentUpdatedAt,
    languages: languages.flatMap(({ locale: language, href }) =>
      href === null || language === locale ? [] : [{ locale: language, url: origin + href }],
    ),
    card: cardHref(url),
    picture: firstPicture(body, pictures, origin),
    facts: [...once.values()].map((figure) => toFeedFact(locale, origin, figure)),
  }
}

type Where = { url: string; leadBoxId: string | null }

/** The box under the deck comes first, as on the page. */
function textHtml(
  locale: Locale,
  body: Body,
  { leadBoxId, boxes, ...shown }: Pick<Beside, 'boxes' | 'pictures'> & Where,
): string {
  const lead = boxes.find((box) => box.boxId === leadBoxId)
  const inText = boxes.filter((box) => box !== lead)
  const telling = { ...shown, locale, origin: env().SITE_URL, boxes: inText }
  return (lead ? boxHtml(locale, lead) : '') + bodyHtml(body, telling)
}
