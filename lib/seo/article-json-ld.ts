import type { NewsArticle, WithContext } from 'schema-dts'
import { articleHref } from '@/lib/articles/article-href'
import type { ArticleType } from '@/lib/articles/article-type'
import type { ArticleView } from '@/lib/articles/article-view'
import { countryName } from '@/lib/i18n/country-name'
import { message } from '@/lib/i18n/message'
import { countryHref } from '@/lib/topics/country-href'
import { seriesHref } from '@/lib/topics/series-href'
import { topicHref } from '@/lib/topics/topic-href'
import { articleImages } from './article-images'
import { authorJsonLd } from './author-json-ld'
import { bakuIso } from './baku-iso'
import { citations } from './citations'
import { type Publisher, publisherJsonLd } from './publisher'

const TYPES = {
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  interview: 'NewsArticle',
  report: 'ReportageNewsArticle',
  news: 'NewsArticle',
} as const satisfies Record<ArticleType, string>

type Props = Publisher & { article: ArticleView }

/** An edition as schema.org tells it: the same text, dates and names as the page shows. */
export function articleJsonLd({ article, ...house }: Props): WithContext<NewsArticle> {
  const { locale, title, deck, publishedAt, updatedAt, box, boxes } = article
  const { origin } = house
  const url = origin + articleHref(locale, article.slug)
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[article.type],
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: deck,
    inLanguage: locale,
    image: articleImages(article, origin),
    articleSection: message(locale, `section.${article.type}`),
    datePublished: bakuIso(publishedAt),
    dateModified: bakuIso(updatedAt ?? publishedAt),
    timeRequired: `PT${article.readingMinutes}M`,
    isAccessibleForFree: true,
    author: article.byline.map((entry) => authorJsonLd({ origin, locale, entry })),
    publisher: publisherJsonLd(house),
    citation: citations(box ? [box, ...boxes] : boxes),
    about: subjects(article, origin),
    ...retraction(article),
    ...funding(article),
    ...seriesOf(article, origin),
    ...translations(article, origin),
  }
}

function subjects({ locale, topics, countries }: ArticleView, origin: string) {
  return [
    ...topics.map(({ slug, name }) => ({
      '@type': 'Thing' as const,
      name,
      url: origin + topicHref(locale, slug),
    })),
    ...countries.map((country) => ({
      '@type': 'Country' as const,
      name: countryName(locale, country),
      identifier: country,
      url: origin + countryHref(locale, country),
    })),
  ]
}

function funding({ funder }: ArticleView) {
  return funder ? { funder: { '@type': 'Organization' as const, name: funder.text } } : {}
}

function retraction({ retraction: retracted }: ArticleView) {
  if (!retracted) return {}
  return {
    creativeWorkStatus: 'Retracted',
    correction: {
      '@type': 'CorrectionComment' as const,
      text: retracted.reason,
      datePublished: bakuIso(retracted.at),
    },
  }
}

function seriesOf({ locale, series }: ArticleView, origin: string) {
  if (!series) return {}
  return {
    isPartOf: {
      '@type': 'CreativeWorkSeries' as const,
      name: series.title.text,
      url: origin + seriesHref(locale, series.slug),
    },
    ...(series.number !== null && { position: series.number }),
  }
}

/** The original names its translations, a translation its original. */
function translations({ locale, originalLocale, languages }: ArticleView, origin: string) {
  const works = languages.flatMap(({ locale: language, href }) =>
    href === null || language === locale
      ? []
      : [{ '@type': 'NewsArticle' as const, '@id': origin + href, inLanguage: language }],
  )
  if (originalLocale === locale) return works.length > 0 ? { workTranslation: works } : {}
  const original = works.find((work) => work.inLanguage === originalLocale)
  return original ? { translationOfWork: original } : {}
}
