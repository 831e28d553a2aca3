import { isAbsolute, type LintRule } from './lint-rule'
import { childOf, childrenOf, type XmlNode } from './xml-node'

const DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/
const FIRST_PLAUSIBLE = new Date('2000-01-01T00:00:00Z')
const ONCE_IN_CHANNEL = [
  'title',
  'link',
  'description',
  'language',
  'lastBuildDate',
  'ttl',
  'image',
]
const ONCE_IN_ITEM = ['title', 'link', 'description', 'guid', 'pubDate', 'content:encoded']

/** Faults of RSS 2.0. */
export const RSS_RULES: LintRule[] = [
  { name: 'ObsoleteVersion', isFaulty: ({ root }) => root.attributes.version !== '2.0' },
  ...['title', 'link', 'description'].map((name) => ({
    name: `MissingElement ${name}`,
    isFaulty: ({ feed }: { feed: XmlNode }) => childrenOf(feed, name).length === 0,
  })),
  {
    name: 'MissingDescription',
    isFaulty: ({ items }) => items.some((item) => !childOf(item, 'description')),
  },
  { name: 'MissingGuid', isFaulty: ({ items }) => items.some((item) => !childOf(item, 'guid')) },
  {
    name: 'InvalidHttpGUID',
    isFaulty: ({ items }) =>
      items.some((item) => {
        const guid = childOf(item, 'guid')
        return guid?.attributes.isPermaLink !== 'false' && !isAbsolute(guid?.text)
      }),
  },
  {
    name: 'InvalidFullLink',
    isFaulty: ({ feed, items }) =>
      [feed, ...items].some((node) =>
        childrenOf(node, 'link').some(({ text }) => !isAbsolute(text)),
      ),
  },
  {
    name: 'DuplicateElement',
    isFaulty: ({ feed, items }) =>
      hasTwice(feed, ONCE_IN_CHANNEL) || items.some((item) => hasTwice(item, ONCE_IN_ITEM)),
  },
  { name: 'InvalidRFC2822Date', isFaulty: (feed) => dates(feed).some((date) => !DATE.test(date)) },
  {
    name: 'IncorrectDOW',
    isFaulty: (feed) =>
      dates(feed).some((date) => {
        const moment = new Date(date)
        return !Number.isNaN(+moment) && !moment.toUTCString().startsWith(date.slice(0, 3))
      }),
  },
  {
    name: 'ImplausibleDate',
    isFaulty: (feed) =>
      dates(feed).some((date) => new Date(date) > feed.now || new Date(date) < FIRST_PLAUSIBLE),
  },
  {
    name: 'InvalidPositiveInteger',
    isFaulty: ({ feed, items }) => {
      const pictures = items.flatMap((item) => childrenOf(item, 'media:content'))
      const sizes = pictures.flatMap(({ attributes: { width, height } }) => [width, height])
      const numbers = [...childrenOf(feed, 'ttl').map(({ text }) => text), ...sizes]
      return numbers.some((number) => !/^[1-9]\d*$/.test(number ?? ''))
    },
  },
  {
    name: 'InvalidUpdatePeriod',
    isFaulty: ({ feed }) =>
      childrenOf(feed, 'sy:updatePeriod').some(
        ({ text }) => !/^(?:hourly|daily|weekly|monthly|yearly)$/.test(text),
      ),
  },
  {
    name: 'ImageTitleDoesntMatch',
    isFaulty: ({ feed }) =>
      childOf(childOf(feed, 'image'), 'title')?.text !== childOf(feed, 'title')?.text,
  },
  {
    name: 'ImageLinkDoesntMatch',
    isFaulty: ({ feed }) =>
      childOf(childOf(feed, 'image'), 'link')?.text !== childOf(feed, 'link')?.text,
  },
  {
    name: 'ImageUrlFormat',
    isFaulty: ({ feed }) =>
      !/\.(?:gif|jpe?g|png)$/.test(childOf(childOf(feed, 'image'), 'url')?.text ?? ''),
  },
  {
    name: 'InvalidWidth',
    isFaulty: ({ feed }) => Number(childOf(childOf(feed, 'image'), 'width')?.text) > 144,
  },
  {
    name: 'NeedDescriptionBeforeContent',
    isFaulty: ({ items }) =>
      items.some(({ children }) => {
        const names = children.map(({ name }) => name)
        return names.indexOf('description') > names.indexOf('content:encoded')
      }),
  },
  {
    name: 'DuplicateItemSemantics',
    isFaulty: ({ items }) =>
      items.some(
        (item) =>
          (childOf(item, 'author') && childOf(item, 'dc:creator')) ??
          (childOf(item, 'pubDate') && childOf(item, 'dc:date')),
      ),
  },
  {
    name: 'InvalidMIMEAttribute',
    isFaulty: ({ items }) =>
      items.some((item) =>
        childrenOf(item, 'media:content').some(
          ({ attributes }) => !/^[a-z]+\/[\w.+-]+$/.test(attributes.type ?? ''),
        ),
      ),
  },
  {
    name: 'MissingAttribute',
    isFaulty: ({ items }) =>
      items.some((item) =>
        [...childrenOf(item, 'enclosure'), ...childrenOf(item, 'media:content')].some(
          ({ attributes }) => !isAbsolute(attributes.url),
        ),
      ),
  },
  {
    name: 'MisplacedItem',
    isFaulty: ({ root }) => root.children.some(({ name }) => name !== 'channel'),
  },
]

function hasTwice(node: XmlNode, names: readonly string[]): boolean {
  return names.some((name) => childrenOf(node, name).length > 1)
}

function dates({ feed, items }: { feed: XmlNode; items: XmlNode[] }): string[] {
  const nodes = [...childrenOf(feed, 'lastBuildDate'), ...childrenOf(feed, 'pubDate')]
  return [...nodes, ...items.flatMap((item) => childrenOf(item, 'pubDate'))].map(({ text }) => text)
}
