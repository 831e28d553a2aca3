import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { listFollowable, textAt } from '@/e2e/feeds/list-followable'
import { READERS, toSecond } from '@/e2e/feeds/read-back'
import { lintFeed } from '@/lib/feeds/testing/lint/lint-feed'
import { site } from './site'

const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() })
const moment = z.iso.datetime()

/** JSON Feed 1.1, as far as we print it. */
const jsonFeed = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  next_url: z.url().optional(),
  language: z.enum(['az', 'en', 'ru', 'tr', 'kk']),
  items: z.array(
    z.looseObject({
      id: z.string().regex(/^tag:/),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      image: z.url(),
      date_published: moment,
      date_modified: moment,
      authors: z.array(author).min(1),
    }),
  ),
})

let followable: string[]

beforeAll(async () => {
  followable = await listFollowable(site.SITE_URL)
})

test('No feed of the site has a fault, and every reader gets out of it what is in it', async () => {
  expect(followable.length).toBeGreaterThan(50)
  expect(followable.filter((address) => address.includes('/archive/'))).not.toEqual([])
  for (const address of followable) {
    const text = { rss: await textAt(address), atom: await textAt(inFormat(address, 'atom.xml')) }
    const json: unknown = JSON.parse(await textAt(inFormat(address, 'feed.json')))
    const { items, feed_url } = jsonFeed.parse(json)
    expect(feed_url).toBe(inFormat(address, 'feed.json'))
    const now = new Date()
    expect(lintFeed({ text: text.rss, format: 'rss', address, now }), address).toEqual([])
    const atom = { text: text.atom, address: inFormat(address, 'atom.xml') }
    expect(lintFeed({ ...atom, format: 'atom', now }), address).toEqual([])

    const written = items.map(({ id, title, content_html, date_published, authors, image }) => ({
      ...{ id, title, html: content_html, at: toSecond(date_published) },
      ...{ authors: authors.map(({ name }) => name), picture: image },
    }))
    for (const [reader, read] of Object.entries(READERS)) {
      const found = await read(reader.endsWith('rss') ? text.rss : text.atom)
      expect(found.length, `${reader}: ${address}`).toBe(written.length)
      for (const [place, item] of found.entries()) {
        const known = Object.entries(item).filter(([, value]) => value !== undefined)
        expect(written[place], `${reader}: ${address}`).toMatchObject(Object.fromEntries(known))
      }
    }
  }
})

function inFormat(address: string, file: string): string {
  return address.replace('feed.xml', file)
}
