import type { Body } from '@/lib/articles/body'
import type { Block } from '@/lib/articles/body-block'
import type { TextNode } from '@/lib/articles/body-inline'

const PARAGRAPHS = 100
const WORDS = 'Xəzər dənizində ticarət dövriyyəsi son illərdə xeyli artıb və limanlar genişlənib'
/** Of a paragraph: 50 words. */
const SENTENCES = 5

/** About 5,000 words as pieces have them: headings, notes, links, lists, a table now and then. */
export function longBody(): Body {
  return { type: 'doc', content: Array.from({ length: PARAGRAPHS }, (_, n) => blocksAt(n)).flat() }
}

function blocksAt(n: number): Block[] {
  const said: Block = {
    type: 'paragraph',
    content: [
      ...Array.from({ length: SENTENCES }, (_, place) => sentence(n, place)),
      { type: 'footnote', content: [text(`Qeyd ${n}`)] },
    ],
  }
  if (n % 20 === 19) return [said, table(n)]
  if (n % 10 === 0)
    return [{ type: 'heading', attrs: { level: 2 }, content: [text(`${n}. Liman`)] }, said]
  return [said]
}

function sentence(n: number, place: number): TextNode {
  const words = text(`${WORDS} ${n}. `)
  if (place === 1) return { ...words, marks: [{ type: 'link', attrs: { href: '/az' } }] }
  return place === 3 ? { ...words, marks: [{ type: 'italic' }] } : words
}

function table(n: number): Block {
  const row = (type: 'tableHeader' | 'tableCell', place: number) => ({
    type: 'tableRow' as const,
    content: ['İl', 'Həcm', 'Mənbə'].map((name) => ({
      type,
      content: [{ type: 'paragraph' as const, content: [text(`${name} ${n + place}`)] }],
    })),
  })
  const rows = Array.from({ length: 5 }, (_, place) => row('tableCell', place))
  return { type: 'table', attrs: { caption: null }, content: [row('tableHeader', 0), ...rows] }
}

function text(words: string): TextNode {
  return { type: 'text', text: words }
}
