import type { LanguageLink } from '@/lib/articles/article-view'

export type LanguageSet = {
  origin: string
  /** All five; those without an address are left out. */
  languages: readonly LanguageLink[]
  /** The language for readers of none of them. */
  original: string
}

export type Hreflang = { hreflang: string; href: string }

/** The same set at every address in it, so that each link is returned. For heads and sitemaps. */
export function hreflangSet({ origin, languages, original }: LanguageSet): Hreflang[] {
  const live = languages.flatMap(({ locale, href }) =>
    href === null ? [] : [{ hreflang: locale as string, href: origin + href }],
  )
  const first = live.find(({ hreflang }) => hreflang === original)
  return first ? [...live, { hreflang: 'x-default', href: first.href }] : live
}
