import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { type PageType, pageTypeOf } from './page-type'
import type { LivePage, Site } from './site'

export type Example = { address: string; locale: Locale; status: number }

/** The longest page of a kind: most can be wrong with it. */
export function exampleOf(site: Site, type: PageType, locale: Locale): Example {
  const [first, ...others] = site.pages.filter(
    ({ address }) => pageTypeOf(address) === type && localeOf(address) === locale,
  )
  if (!first) throw new Error(`The site has no page of the kind "${type}" in ${locale}`)
  const { address } = others.reduce(longer, first)
  return { address, locale, status: 200 }
}

/** What answers with a page of its own where there is nothing, in one language. */
export function missingIn(locale: Locale): Example[] {
  return [{ address: `/${locale}/articles/no-such-piece`, locale, status: 404 }]
}

export function refusedIn(site: Site, locale: Locale): Example[] {
  const { address } = exampleOf(site, 'topic', locale)
  return [{ address: `${address}?after=nonsense`, locale, status: 400 }]
}

/** Withdrawn pieces, in the languages they were published in. */
export function withdrawnPieces({ newsroom }: Site): Example[] {
  return newsroom.withdrawn.map((address) => ({ address, locale: localeOf(address), status: 410 }))
}

/** Pieces asked for in a language they have no edition in: the newest found for each language. */
export function absentEditions(site: Site): Example[] {
  const articles = site.pages.filter(({ address }) => pageTypeOf(address) === 'article')
  return LOCALES.flatMap((locale) => {
    const lacking = articles.find(({ read }) => !read.alternates.has(locale))
    if (!lacking) return []
    const address = lacking.address.replace(/^\/\w+/, `/${locale}`)
    return [{ address, locale, status: 404 }]
  })
}

export function localeOf(address: string): Locale {
  const found = LOCALES.find((locale) => address.split(/[/?]/)[1] === locale)
  if (!found) throw new Error(`${address} is in no language`)
  return found
}

function longer(one: LivePage, other: LivePage): LivePage {
  return other.html.length > one.html.length ? other : one
}
