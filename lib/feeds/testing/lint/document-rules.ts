import { isAbsolute, type LintRule } from './lint-rule'
import { childrenOf, everyNode } from './xml-node'

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const CODES = /<!\[CDATA\[[\s\S]*?\]\]>/g
const NAMESPACES = new Set([
  'http://www.w3.org/2005/Atom',
  'http://purl.org/rss/1.0/modules/content/',
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/syndication/history/1.0',
  'http://search.yahoo.com/mrss/',
  'http://purl.org/rss/1.0/modules/syndication/',
])
const MUST_SAY = ['title', 'link', 'guid', 'id', 'updated', 'pubDate', 'dc:creator', 'name']

/** Faults of a document whatever its format. */
export const DOCUMENT_RULES: LintRule[] = [
  { name: 'BadXmlVersion', isFaulty: ({ text }) => !/^<\?xml version="1\.0"/.test(text) },
  { name: 'NotUTF8', isFaulty: ({ text }) => !/^<\?xml [^>]*encoding="utf-8"/i.test(text) },
  { name: 'DeprecatedDTD', isFaulty: ({ text }) => text.includes('<!DOCTYPE') },
  {
    name: 'BadCharacters',
    isFaulty: ({ text }) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text),
  },
  {
    name: 'UndefinedNamedEntity',
    isFaulty: ({ text }) =>
      /&(?!#x?[0-9a-fA-F]+;|(?:amp|lt|gt|quot|apos);)/.test(text.replace(CODES, '')),
  },
  {
    name: 'UnknownNamespace',
    isFaulty: ({ root }) =>
      namespaces(root.attributes).some(([, address]) => !NAMESPACES.has(address)),
  },
  {
    name: 'UndefinedElement',
    isFaulty: ({ root }) => {
      const declared = new Set(namespaces(root.attributes).map(([prefix]) => prefix))
      const prefixes = everyNode(root).flatMap(({ name }) => /^([^:]+):/.exec(name)?.[1] ?? [])
      return prefixes.some((prefix) => !declared.has(prefix))
    },
  },
  {
    name: 'NotBlank',
    isFaulty: ({ feed, items }) =>
      [feed, ...items].some((node) =>
        node.children.some(
          (child) =>
            MUST_SAY.includes(child.name) &&
            child.text.trim() === '' &&
            child.attributes.href === undefined,
        ),
      ),
  },
  {
    name: 'InvalidLanguage',
    isFaulty: ({ root, feed }) => {
      const said = childrenOf(feed, 'language').map(({ text }) => text)
      const marked = everyNode(root).flatMap(({ attributes }) => [
        attributes['xml:lang'] ?? 'az',
        attributes.hreflang ?? 'az',
      ])
      return [...said, ...marked].some((language) => !LANGUAGE.test(language))
    },
  },
  {
    name: 'DuplicateIds',
    isFaulty: ({ items }) => {
      const ids = items.flatMap((item) =>
        item.children.filter(({ name }) => name === 'guid' || name === 'id'),
      )
      return new Set(ids.map(({ text }) => text)).size < ids.length
    },
  },
  {
    name: 'MissingSelf',
    isFaulty: ({ feed }) => selfLinks(feed.children).length !== 1,
  },
  {
    name: 'RelativeSelf',
    isFaulty: ({ feed }) => selfLinks(feed.children).some((href) => !isAbsolute(href)),
  },
  {
    name: 'SelfDoesntMatchLocation',
    isFaulty: ({ feed, address }) => selfLinks(feed.children).some((href) => href !== address),
  },
  {
    name: 'NonCanonicalURI',
    isFaulty: ({ root }) =>
      everyNode(root)
        .flatMap(({ attributes }) => [attributes.href, attributes.url])
        .some((url) => url !== undefined && /[\s"<>\\^`{|}]|^[A-Z]/.test(url)),
  },
]

function namespaces(attributes: Record<string, string>): [prefix: string, address: string][] {
  return Object.entries(attributes).flatMap(([name, address]) =>
    name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice(6), address]] : [],
  )
}

function selfLinks(children: { name: string; attributes: Record<string, string> }[]): string[] {
  return children
    .filter(({ name, attributes }) => /^(?:atom:)?link$/.test(name) && attributes.rel === 'self')
    .map(({ attributes }) => attributes.href ?? '')
}
