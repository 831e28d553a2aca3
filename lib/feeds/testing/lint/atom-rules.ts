import { isAbsolute, type Linted, type LintRule } from './lint-rule'
import { childOf, childrenOf, everyNode, type XmlNode } from './xml-node'

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
const TAG = /^tag:[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[^\s#]+$/
const RELS = ['alternate', 'self', 'related', 'enclosure', 'via', 'hub']
const HISTORY = ['current', 'prev-archive', 'next-archive']
const FIRST_PLAUSIBLE = new Date('2000-01-01T00:00:00Z')

/** Faults of Atom (RFC 4287) and of archives (RFC 5005). */
export const ATOM_RULES: LintRule[] = [
  ...['id', 'title', 'updated'].map((name) => ({
    name: `MissingElement ${name}`,
    isFaulty: ({ feed, items }: Linted) => [feed, ...items].some((node) => !childOf(node, name)),
  })),
  {
    name: 'MissingElement author',
    isFaulty: ({ feed, items }) =>
      !childOf(feed, 'author') && items.some((item) => !childOf(item, 'author')),
  },
  {
    name: 'DuplicateElement',
    isFaulty: ({ feed, items }) =>
      [feed, ...items].some((node) =>
        ['id', 'title', 'updated', 'published', 'summary', 'content', 'rights'].some(
          (name) => childrenOf(node, name).length > 1,
        ),
      ),
  },
  {
    name: 'InvalidRFC3339Date',
    isFaulty: (feed) =>
      dates(feed).some((date) => !DATE.test(date) || Number.isNaN(Date.parse(date))),
  },
  {
    name: 'ImplausibleDate',
    isFaulty: (feed) =>
      dates(feed).some((date) => new Date(date) > feed.now || new Date(date) < FIRST_PLAUSIBLE),
  },
  {
    name: 'InvalidFullLink',
    isFaulty: ({ feed, items }) =>
      [feed, ...items].some((node) =>
        childrenOf(node, 'id').some(({ text }) => !isAbsolute(text) && !text.startsWith('tag:')),
      ),
  },
  {
    name: 'InvalidTAG',
    isFaulty: ({ items }) =>
      items.some((item) => {
        const id = childOf(item, 'id')?.text ?? ''
        return id.startsWith('tag:') && !TAG.test(id)
      }),
  },
  { name: 'AtomLinkNotEmpty', isFaulty: (feed) => links(feed).some(({ text }) => text !== '') },
  {
    name: 'MissingHref',
    isFaulty: (feed) => links(feed).some(({ attributes }) => !isAbsolute(attributes.href)),
  },
  {
    name: 'MissingTypeAttr',
    isFaulty: (feed) => links(feed).some(({ attributes }) => !attributes.type?.includes('/')),
  },
  {
    name: 'UnregisteredAtomLinkRel',
    isFaulty: (feed) =>
      links(feed).some(({ attributes }) => ![...RELS, ...HISTORY].includes(attributes.rel ?? '')),
  },
  {
    name: 'DuplicateAtomLink',
    isFaulty: ({ feed, items }) =>
      [feed, ...items].some((node) => {
        const kinds = childrenOf(node, 'link').map(({ attributes }) =>
          [attributes.rel, attributes.type, attributes.hreflang].join(),
        )
        return new Set(kinds).size < kinds.length
      }),
  },
  {
    name: 'MissingContentOrAlternate',
    isFaulty: ({ items }) =>
      items.some(
        (item) =>
          !childOf(item, 'content') &&
          childrenOf(item, 'link').every(({ attributes }) => attributes.rel !== 'alternate'),
      ),
  },
  {
    name: 'InvalidContentMode',
    isFaulty: ({ items }) =>
      items.some((item) =>
        childrenOf(item, 'content').some(
          ({ attributes }) => !['text', 'html', 'xhtml'].includes(attributes.type ?? ''),
        ),
      ),
  },
  {
    name: 'AvoidNamespacePrefix',
    isFaulty: ({ root }) => everyNode(root).some(({ name }) => name.startsWith('atom:')),
  },
  {
    name: 'FeedHistoryRelInEntry',
    isFaulty: ({ items }) =>
      items.some((item) =>
        childrenOf(item, 'link').some(({ attributes }) => HISTORY.includes(attributes.rel ?? '')),
      ),
  },
  {
    name: 'MissingCurrentInArchive',
    isFaulty: ({ feed }) =>
      childOf(feed, 'fh:archive') !== undefined &&
      childrenOf(feed, 'link').every(({ attributes }) => attributes.rel !== 'current'),
  },
  {
    name: 'InvalidURI',
    isFaulty: ({ root }) =>
      everyNode(root).some(({ name, text }) => ['uri', 'icon'].includes(name) && !isAbsolute(text)),
  },
  {
    name: 'MissingTerm',
    isFaulty: ({ items }) =>
      items.some((item) => childrenOf(item, 'category').some(({ attributes }) => !attributes.term)),
  },
]

function links({ feed, items }: Linted): XmlNode[] {
  return [feed, ...items].flatMap((node) => childrenOf(node, 'link'))
}

function dates({ feed, items }: Linted): string[] {
  return [feed, ...items]
    .flatMap((node) => [...childrenOf(node, 'updated'), ...childrenOf(node, 'published')])
    .map(({ text }) => text)
}
