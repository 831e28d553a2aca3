import 'server-only'
import { z } from 'zod'
import { articleHref } from '@/lib/articles/article-href'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { env } from '@/lib/env'
import { answerBox } from '@/lib/facts/answer-box'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { authorHref } from '@/lib/people/author-href'
import { bylineEntry } from '@/lib/people/byline-entry'
import { getSite } from '@/lib/site/get-site'
import { boxOembed, type Oembed, type OembedLimits, type Provider, pieceOembed } from './oembed'

/** `oembed` is null for an address that nothing can be shown of. */
export type OembedAnswer = { oembed: Oembed | null; tags: string[] }

const SHOWN = /^\/([a-z]{2})\/(articles|boxes)\/([a-z0-9][a-z0-9-]{0,199})\/?$/

/** What another site may show of a whole address of ours. */
export async function answerOembed(url: string, limits: OembedLimits): Promise<OembedAnswer> {
  const origin = env().SITE_URL
  const address = URL.canParse(url) ? new URL(url) : null
  const [, locale = '', kind, slug = ''] = SHOWN.exec(address?.pathname ?? '') ?? []
  if (address?.host !== new URL(origin).host || !isLocale(locale)) {
    return { oembed: null, tags: [] }
  }
  const provider = { name: (await getSite(locale)).name.text, origin }
  if (kind === 'articles') return answerPiece(provider, { locale, slug, limits })
  const answer = await answerBox(locale, slug)
  if (answer.kind !== 'box') return { oembed: null, tags: answer.tags }
  const oembed = boxOembed(provider, { locale, box: answer.box, limits })
  return { oembed, tags: [...answer.tags, tags.site] }
}

type Asked = { locale: Locale; slug: string; limits: OembedLimits }

async function answerPiece(
  provider: Provider,
  { locale, slug, limits }: Asked,
): Promise<OembedAnswer> {
  const reader = await readerDb()
  const row = await reader.readerEdition.findFirst({
    where: { locale, slug },
    select: { editionId: true, title: true, byline: true },
  })
  const address = tags.address(locale, slug)
  if (!row) return { oembed: null, tags: [address] }
  const { origin } = provider
  const authors = z
    .array(bylineEntry)
    .parse(row.byline)
    .map((entry) => ({ name: entry.name, url: origin + authorHref(locale, entry.slug) }))
  const piece = { title: row.title, url: origin + articleHref(locale, slug), authors }
  return {
    oembed: pieceOembed(provider, { piece, limits }),
    tags: [address, tags.edition(row.editionId), tags.site],
  }
}
