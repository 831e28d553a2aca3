import { XMLValidator } from 'fast-xml-parser'
import { isAbsolute, type Linted, type LintRule } from './lint-rule'
import { childrenOf } from './xml-node'

const VOID = /<(hr|br|img|wbr)([^>]*?)\/?>/g
const UNSAFE =
  /<(?:script|style|iframe|frame|object|embed|applet|form|input|meta|link|base|svg|video|audio)\b/i

/** Faults of the HTML that a feed carries. */
export const HTML_RULES: LintRule[] = [
  {
    name: 'NotHtml',
    isFaulty: some((html) => XMLValidator.validate(asXml(html)) !== true),
  },
  { name: 'SecurityRisk', isFaulty: some((html) => UNSAFE.test(html)) },
  {
    name: 'SecurityRiskAttr',
    isFaulty: some((html) =>
      /<[^>]+\s(?:on\w+|srcdoc)=|(?:href|src)="\s*(?:java|vb)script:/i.test(html),
    ),
  },
  { name: 'DangerousStyleAttr', isFaulty: some((html) => /<[^>]+\sstyle=/i.test(html)) },
  {
    name: 'ContainsRelRef',
    isFaulty: some((html) =>
      addressesIn(html).some((url) => !isAbsolute(url) && !url.startsWith('mailto:')),
    ),
  },
  { name: 'MissingAlt', isFaulty: some((html) => /<img\b(?![^>]*\salt=)/.test(html)) },
]

function addressesIn(html: string): string[] {
  const single = [...html.matchAll(/<[^>]+\s(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url)
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) => set.split(', '))
  return [...single, ...sets.map((one) => one.split(' ')[0] ?? '')]
}

function some(isFaulty: (html: string) => boolean): (feed: Linted) => boolean {
  return ({ items }) =>
    items
      .flatMap((item) => [...childrenOf(item, 'content:encoded'), ...childrenOf(item, 'content')])
      .some(({ text }) => isFaulty(text))
}

/** With void elements closed and entities of HTML gone, balanced HTML is well-formed. */
function asXml(html: string): string {
  const closed = html.replace(VOID, '<$1$2/>').replace(/&(?!#|amp;|lt;|gt;|quot;)\w+;/g, '')
  return `<div>${closed}</div>`
}
