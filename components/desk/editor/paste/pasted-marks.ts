import type { Mark } from '@/lib/articles/body-inline'
import { MARK_ORDER } from '@/lib/articles/body-inline'
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

/** What an element adds to the marks of the words in it, or takes away: Google wraps a page in `<b style="font-weight:normal">`. */
export function marksWithin(element: Element, outer: readonly Mark[]): Mark[] {
  const style = element.getAttribute('style') ?? ''
  const inner = new Map(outer.map((mark) => [mark.type, mark]))
  const put = (type: PlainType) => inner.set(type, { type })
  const byTag = BY_TAG[element.tagName]
  if (byTag) put(byTag)
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) put('bold')
  if (/font-weight:\s*(normal|[1-4]00)/i.test(style)) inner.delete('bold')
  if (/font-style:\s*(italic|oblique)/i.test(style)) put('italic')
  if (/font-style:\s*normal/i.test(style)) inner.delete('italic')
  if (/vertical-align:\s*super/i.test(style)) put('superscript')
  if (/vertical-align:\s*sub\b/i.test(style)) put('subscript')
  const href = element.tagName === 'A' ? (element.getAttribute('href') ?? '').trim() : ''
  if (isSafeHref(href) && !href.startsWith('/'))
    inner.set('link', { type: 'link', attrs: { href } })
  return MARK_ORDER.flatMap((type) => inner.get(type) ?? [])
}
