import { element, emptyElement, xmlDocument, xmlText } from '@/lib/text/xml'
import { feedHref } from './feed-href'
import type { FeedEntry, FeedGroup } from './list-feeds'

/** All feeds of one language; `page` is a path. */
export type OpmlLanguage = {
  locale: string
  name: string
  everything: FeedEntry
  groups: FeedGroup[]
}

/** `title`: name of the site. */
type Opml = { origin: string; title: string; languages: readonly OpmlLanguage[] }

/** OPML 2.0: a folder a language, in it everything and a folder for each group. */
export function opml({ origin, title, languages }: Opml): string {
  const folders = languages.map(({ locale, name, everything, groups }) => {
    const outline = (feed: FeedEntry) => feedOutline(origin, locale, feed)
    const inside = [
      outline(everything),
      ...groups.map(({ title, feeds }) => folder(title, feeds.map(outline))),
    ]
    return folder(name, inside)
  })
  const head = `<head>${element('title', title)}${element('docs', 'http://opml.org/spec2.opml')}</head>`
  return xmlDocument(`<opml version="2.0">${head}<body>${folders.join('')}</body></opml>`)
}

function folder(text: string, outlines: string[]): string {
  return `<outline text="${xmlText(text)}">${outlines.join('')}</outline>`
}

function feedOutline(origin: string, language: string, { name, page }: FeedEntry): string {
  const { text } = name
  const xmlUrl = origin + feedHref(page, 'rss')
  return emptyElement('outline', {
    type: 'rss',
    ...{ text, title: text, language, xmlUrl },
    htmlUrl: origin + page,
  })
}
