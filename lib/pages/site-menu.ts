export type MenuLink = { href: string; label: string }

/** The links on every page of one language; none of them leads nowhere. */
export type SiteMenu = {
  /** Sections and indexes that have something in the language. */
  sections: MenuLink[]
  /** Static pages in their order, then authors, archive and feeds. */
  pages: MenuLink[]
}
