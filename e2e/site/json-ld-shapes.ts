import { z } from 'zod'

const context = z.literal('https://schema.org')
const address = z.url()
/** Dates carry Baku's offset, equal to what readers see. */
const moment = z.iso.datetime({ offset: true }).endsWith('+04:00')
const named = z.looseObject({ '@type': z.string(), name: z.string().min(1) })

const publisher = named.extend({ '@type': z.literal('NewsMediaOrganization'), url: address })

const article = z.looseObject({
  '@context': context,
  '@type': z.enum([
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'ReportageNewsArticle',
    'NewsArticle',
  ]),
  url: address,
  headline: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string(),
  datePublished: moment,
  dateModified: moment,
  author: z.array(named.extend({ url: address })).min(1),
  publisher,
  citation: z.array(named),
})

const dataset = z.looseObject({
  '@context': context,
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(1),
  url: address,
  inLanguage: z.string(),
  dateModified: moment,
  creator: publisher,
  mainEntity: z.array(z.looseObject({ '@type': z.literal('Observation') })),
})

const profile = z.looseObject({
  '@context': context,
  '@type': z.literal('ProfilePage'),
  url: address,
  mainEntity: named.extend({ url: address }),
})

const breadcrumbs = z.looseObject({
  '@context': context,
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.looseObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: address,
      }),
    )
    .min(1),
})

const site = z.looseObject({
  '@context': context,
  '@type': z.literal('WebSite'),
  name: z.string().min(1),
  url: address,
  inLanguage: z.string(),
  publisher,
})

/** What machines must be able to read, by our own names. */
export const SHAPES = { site, article, dataset, profile, breadcrumbs } as const
