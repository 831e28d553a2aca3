import { MARK_ORDER, type Mark } from '@/lib/articles/body-inline'
import { isSafeHref } from '@/lib/articles/safe-href'

type PlainType = Exclude<Mark['type'], 'link' | 'language'>

const BY_TAG: Record<string, PlainType> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  CITE: 'italic',
  DFN: 'italic',
  SUP: 'superscript',
  SUB: 'subscript',
}

const BY_STYLE: readonly [RegExp, PlainType][] = [
  [/font-weight:\s*(bold|[6-9]00)/i, 'bold'],
  [/font-style:\s*(italic|oblique)/i, 'italic'],
  [/vertical-align:\s*super/i, 'superscript'],
  [/vertical-align:\s*sub\b/i, 'subscript'],
]
const UNDONE_BY_STYLE: readonly [RegExp, PlainType][] = [
  [/font-weight:\s*(normal|[1-4]00)/i, 'bold'],
  [/font-style:\s*normal/i, 'italic'],
]

/**
 * What an element adds to the marks of the words in it, or takes away: Google wraps a whole page in
 * `<b style="font-weight:normal">`. Links within the site they come from lead nowhere on ours.
 */
export function marksWithin(element: Element, outer: readonly Mark[]): Mark[] {
  const style = element.getAttribute('style') ?? ''
  const inner = new Map(outer.map((mark) => [mark.type, mark]))
  const byTag = BY_TAG[element.tagName]
  const added = BY_STYLE.filter(([sign]) => sign.test(style)).map(([, type]) => type)
  for (const type of byTag ? [byTag, ...added] : added) inner.set(type, { type })
  for (const [sign, type] of UNDONE_BY_STYLE) if (sign.test(style)) inner.delete(type)
  const link = linkOf(element)
  if (link) inner.set('link', link)
  return MARK_ORDER.flatMap((type) => inner.get(type) ?? [])
}

function linkOf(element: Element): Mark | null {
  if (element.tagName !== 'A') return null
  const href = (element.getAttribute('href') ?? '').trim()
  return isSafeHref(href) && !href.startsWith('/') ? { type: 'link', attrs: { href } } : null
}
