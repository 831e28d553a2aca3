import { describe, expect, test } from 'vitest'
import { bodySchema } from './body'
import { isSafeHref } from './safe-href'

const MEDIA = '0195d3a4-0000-7000-8000-000000000001'

const figureOf = (attrs: object) => ({ type: 'doc', content: [{ type: 'figure', attrs }] })

const linkTo = (href: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }],
    },
  ],
})

describe('the server validates bodies; the editor is no control', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://exa mple.org',
    'relative',
    '',
  ])('a link to %j is refused', (href) => {
    expect(isSafeHref(href)).toBe(false)
    expect(bodySchema.safeParse(linkTo(href)).success).toBe(false)
  })

  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:desk@example.org',
    '/az',
  ])('a link to %j is taken', (href) => {
    expect(bodySchema.safeParse(linkTo(href)).success).toBe(true)
  })

  test.each([
    ['an unknown node', { type: 'doc', content: [{ type: 'iframe' }] }],
    [
      'a heading that is the title',
      { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] },
    ],
    [
      'an unknown attribute',
      { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'x' } }] },
    ],
    ['an unknown key', { type: 'doc', content: [], html: '<b>' }],
    ['a picture that is no id', figureOf({ media: '../1', alt: '', caption: null, credit: null })],
    ['a picture without a place for its alternative text', figureOf({ media: MEDIA })],
    [
      'a picture that is also a drawing',
      figureOf({ media: MEDIA, drawing: 'oil-routes', alt: 'x', caption: 'x', credit: null }),
    ],
    [
      'an address where the picture should be',
      figureOf({ media: MEDIA, alt: '', caption: null, credit: null, src: 'https://x.example' }),
    ],
    ['an empty list', { type: 'doc', content: [{ type: 'bulletList', content: [] }] }],
    ['a prototype', JSON.parse('{"type":"doc","content":[],"__proto__":{"a":1}}')],
    ['an unknown mark', linkMarked('blink')],
    ['marks out of their order', linkMarked('italic', 'bold')],
    ['a mark twice', linkMarked('bold', 'bold')],
  ])('%s is refused', (_, body) => {
    expect(bodySchema.safeParse(body).success).toBe(false)
  })

  test('a body that is too long is refused', () => {
    const text = 'x'.repeat(200_001)
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    }
    expect(bodySchema.safeParse(body).success).toBe(false)
  })
})

function linkMarked(...types: string[]) {
  const marks = types.map((type) => ({ type }))
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }],
  }
}
