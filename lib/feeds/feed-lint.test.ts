import { describe, expect, test } from 'vitest'
import { printFeed } from './print-feed'
import { LINT_RULES, lintFeed } from './testing/lint/lint-feed'
import { sampleArchive, sampleFeed, sampleIcons, sampleItem } from './testing/sample-feed'

const now = new Date('2026-11-25T00:00:00Z')
const second = { ...sampleItem, id: 'tag:tehlil.example,2026:edition/2' }
const FEED = sampleFeed({ items: [sampleItem, second] })
const ADDRESS = {
  rss: 'https://tehlil.example/az/feed.xml',
  atom: 'https://tehlil.example/az/atom.xml',
}

type Format = keyof typeof ADDRESS
type Fault = [rule: string, found: string | RegExp, put: string]

const inBoth: Fault[] = [
  ['SAXError', '</', '<'],
  ['BadXmlVersion', 'version="1.0"', 'version="1.1"'],
  ['NotUTF8', 'encoding="utf-8"', 'encoding="windows-1251"'],
  ['DeprecatedDTD', '?>\n', '?>\n<!DOCTYPE rss>\n'],
  ['BadCharacters', 'Şərh', 'Şə\u0001rh'],
  ['UndefinedNamedEntity', 'Şərh', 'Şərh&nbsp;'],
  [
    'UnknownNamespace',
    'xmlns:fh="http://purl.org/syndication/history/1.0"',
    'xmlns:fh="http://x.example"',
  ],
  ['UndefinedElement', '<title>', '<x:y>a</x:y><title>'],
  ['NotBlank', /<title>[^<]+<\/title>/, '<title> </title>'],
  ['DuplicateIds', 'edition/2', 'edition/1'],
  ['MissingSelf', 'rel="self"', 'rel="via"'],
  ['RelativeSelf', /href="https:\/\/tehlil\.example\/az\/(feed|atom)\.xml"/, 'href="/az/feed.xml"'],
  ['SelfDoesntMatchLocation', /az\/(feed|atom)\.xml" ?/, 'az/other.xml"'],
  [
    'NonCanonicalURI',
    /href="https:\/\/tehlil\.example\/az\/archive/,
    'href="https://tehlil.example/az/ archive',
  ],
  ['NotHtml', 'link</a>', 'link'],
  ['SecurityRisk', '<p>Ə', '<p><script>1</script>Ə'],
  ['SecurityRiskAttr', '<p>Ə', '<p onclick="1">Ə'],
  ['DangerousStyleAttr', '<p>Ə', '<p style="x">Ə'],
  ['ContainsRelRef', 'href="https://tehlil.example/az?a', 'href="/az?a'],
  ['ContainsRelRef', 'srcset="https://tehlil.example/', 'srcset="/'],
  ['MissingAlt', ' alt="Liman"', ''],
]

const inRss: Fault[] = [
  ['InvalidLanguage', '<language>az<', '<language>azərbaycanca<'],
  ['ObsoleteVersion', 'rss version="2.0"', 'rss version="0.91"'],
  ['MissingElement title', /<title>Təhlil<\/title>(?=<link>)/, ''],
  ['MissingElement link', '<link>https://tehlil.example/az</link><atom', '<atom'],
  ['MissingElement description', /<description>Hər[^<]*<\/description>/, ''],
  ['MissingDescription', '<description>Şərh</description>', ''],
  ['MissingGuid', /<guid.*?<\/guid>/, ''],
  ['InvalidHttpGUID', 'isPermaLink="false"', 'isPermaLink="true"'],
  ['InvalidFullLink', '<link>https://tehlil.example/az/articles', '<link>/az/articles'],
  ['DuplicateElement', '<ttl>60</ttl>', '<ttl>60</ttl><ttl>60</ttl>'],
  ['InvalidRFC2822Date', '24 Nov 2026', '24 November 2026'],
  ['IncorrectDOW', 'Tue, 24', 'Wed, 24'],
  ['ImplausibleDate', 'Nov 2026 06', 'Nov 2099 06'],
  ['InvalidPositiveInteger', '<ttl>60', '<ttl>soon'],
  ['InvalidUpdatePeriod', 'hourly', 'often'],
  ['ImageTitleDoesntMatch', '</url><title>Təhlil', '</url><title>Logo'],
  [
    'ImageLinkDoesntMatch',
    '</title><link>https://tehlil.example/az</link><width>',
    '</title><link>https://tehlil.example</link><width>',
  ],
  ['ImageUrlFormat', 'icon-144.png', 'icon-144.svg'],
  ['InvalidWidth', '<width>144', '<width>512'],
  [
    'NeedDescriptionBeforeContent',
    /(<description>Şərh<\/description>)(<content.*?<\/content:encoded>)/,
    '$2$1',
  ],
  ['DuplicateItemSemantics', '<pubDate>', '<author>a@b.example (A)</author><pubDate>'],
  ['InvalidMIMEAttribute', 'type="image/jpeg"', 'type="picture"'],
  ['MissingAttribute', 'media:content url="https:', 'media:content url="'],
  ['InvalidPositiveInteger', 'width="1280" height="853"><media', 'width="1280"><media'],
  ['MisplacedItem', '</channel>', '</channel><item/>'],
]

const inAtom: Fault[] = [
  ['InvalidLanguage', 'hreflang="en"', 'hreflang="english_language"'],
  ['MissingElement id', /<id>.*?<\/id>/, ''],
  ['MissingElement title', /<title>.*?<\/title>/, ''],
  ['MissingElement updated', /<updated>.*?<\/updated>/, ''],
  ['MissingElement author', /<author>.*?<\/author>/g, ''],
  ['DuplicateElement', '<summary>', '<summary>a</summary><summary>'],
  ['InvalidRFC3339Date', 'T06:20:00.000Z', ' 06:20'],
  ['ImplausibleDate', '2026-11-24T06', '2099-11-24T06'],
  ['InvalidFullLink', '<id>tag:', '<id>'],
  ['InvalidTAG', '<id>tag:tehlil.example,2026', '<id>tag:tehlil.example'],
  ['AtomLinkNotEmpty', /(<link [^>]*rel="self"[^>]*)\/>/, '$1>here</link>'],
  ['MissingHref', /(<link [^>]*hreflang="en") href="[^"]*"/, '$1'],
  ['MissingTypeAttr', ' type="text/html"', ''],
  ['UnregisteredAtomLinkRel', 'rel="prev-archive"', 'rel="older"'],
  ['DuplicateAtomLink', 'hreflang="en"', 'hreflang="az"'],
  [
    'MissingContentOrAlternate',
    /<link rel="alternate"[^>]*articles[^>]*\/>|<content.*?<\/content>/g,
    '',
  ],
  ['InvalidContentMode', 'content type="html"', 'content type="text/html"'],
  ['AvoidNamespacePrefix', '<summary>', '<atom:summary>a</atom:summary><summary>'],
  [
    'FeedHistoryRelInEntry',
    'rel="alternate" type="text/html" hreflang="en"',
    'rel="current" type="text/html" hreflang="en"',
  ],
  ['MissingCurrentInArchive', '<entry>', '<fh:archive/><entry>'],
  ['InvalidURI', '<uri>https:', '<uri>'],
  ['MissingTerm', 'category term=', 'category label='],
]

const FAULTS: Record<Format, Fault[]> = { rss: [...inBoth, ...inRss], atom: [...inBoth, ...inAtom] }

describe.each(['rss', 'atom'] as const)('the lint of %s', (format) => {
  const text = printFeed(FEED, format, sampleIcons)
  const lint = (document: string) =>
    lintFeed({ text: document, format, address: ADDRESS[format], now })

  test('finds nothing in ours, be it full, empty or an archive', () => {
    expect(lint(text)).toEqual([])
    expect(
      lint(printFeed(sampleFeed({ items: [], updatedAt: null }), format, sampleIcons)),
    ).toEqual([])
    const address = `https://tehlil.example/az/archive/2026/11/${format === 'rss' ? 'feed' : 'atom'}.xml?after=AAAA`
    const archive = printFeed(sampleArchive(), format, sampleIcons)
    expect(lintFeed({ text: archive, format, address, now })).toEqual([])
  })

  test.each(FAULTS[format])('finds %s', (rule, found, put) => {
    const broken = text.replace(found, put)
    expect(broken).not.toBe(text)
    expect(lint(broken)).toContain(rule)
  })

  test('has a fault for every rule', () => {
    const tripped = new Set(FAULTS[format].map(([rule]) => rule))
    expect(LINT_RULES[format].map(({ name }) => name).filter((name) => !tripped.has(name))).toEqual(
      [],
    )
  })
})
