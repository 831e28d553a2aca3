import { XMLValidator } from 'fast-xml-parser'
import { ATOM_RULES } from './atom-rules'
import { DOCUMENT_RULES } from './document-rules'
import { HTML_RULES } from './html-rules'
import type { LintRule } from './lint-rule'
import { RSS_RULES } from './rss-rules'
import { childrenOf, parseXml } from './xml-node'

type Format = 'rss' | 'atom'

export const LINT_RULES: Record<Format, LintRule[]> = {
  rss: [...DOCUMENT_RULES, ...HTML_RULES, ...RSS_RULES],
  atom: [...DOCUMENT_RULES, ...HTML_RULES, ...ATOM_RULES],
}

type Fetched = { text: string; format: Format; address: string; now: Date }

/** The faults of a feed by the names of the W3C's validator. */
export function lintFeed({ text, format, address, now }: Fetched): string[] {
  if (XMLValidator.validate(text) !== true) return ['SAXError']
  const root = parseXml(text)
  const [channel = root] = format === 'rss' ? childrenOf(root, 'channel') : [root]
  const items = childrenOf(channel, format === 'rss' ? 'item' : 'entry')
  const linted = { text, root, feed: channel, items, address, now }
  return LINT_RULES[format].filter((rule) => rule.isFaulty(linted)).map(({ name }) => name)
}
