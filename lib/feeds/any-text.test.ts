import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { Feed } from './feed-item'
import { printFeed } from './print-feed'
import { sampleFeed, sampleIcons, sampleItem } from './testing/sample-feed'

const TITLES_IN_A_FEED = 50
const FEEDS = 200

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
/** Lone surrogates, controls and the ends of sections, which whole code points never make. */
const brokenText = fc
  .array(fc.constantFrom('\uD800', '\uDFFF', '\u0000', '\u000B', '\uFFFE', ']]>', '<', '&', 'ə'))
  .map((parts) => parts.join(''))
const titles = fc.array(fc.oneof(anyText, brokenText), {
  minLength: TITLES_IN_A_FEED,
  maxLength: TITLES_IN_A_FEED,
})

const PARSED = {
  rss: (xml: string) => parseXml(xml).rss.channel.item,
  atom: (xml: string) => parseXml(xml).feed.entry,
  json: (text: string) => JSON.parse(text).items,
}

test.each(['rss', 'atom', 'json'] as const)(
  '10,000 titles of any characters leave the feed well-formed: %s',
  { timeout: 120_000 },
  (format) => {
    fc.assert(
      fc.property(titles, (fifty) => {
        const text = printFeed(feedOf(fifty), format, sampleIcons)
        if (format !== 'json') expect(XMLValidator.validate(text)).toBe(true)
        expect(text.match(NO_XML)).toBeNull()
        expect(PARSED[format](text)).toHaveLength(TITLES_IN_A_FEED)
      }),
      { numRuns: FEEDS },
    )
  },
)

/** Each text stands wherever a piece brings text of its own. */
function feedOf(texts: string[]): Feed {
  const items = texts.map((text) => ({
    ...sampleItem,
    title: text,
    summary: text,
    html: `<p>${text}</p>`,
    authors: [{ name: text, url: sampleItem.url }],
    categories: [text],
  }))
  return sampleFeed({ items, title: texts[0] ?? '' })
}

/** What XML 1.0 (production 2) does not allow; JSON escapes what it does not either. */
const NO_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function parseXml(xml: string) {
  return new XMLParser({ processEntities: true }).parse(xml)
}
