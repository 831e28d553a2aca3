import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { BoxView } from '@/lib/facts/box-view'
import { boxOembed, pieceOembed } from './oembed'
import { printOembed } from './print-oembed'

const origin = 'https://tehlil.example'
const provider = { name: 'Təhlil', origin }
const box: BoxView = {
  boxId: '00000000-0000-4000-8000-000000000001',
  slug: 'trade',
  form: 'KEY_FIGURES',
  title: { text: 'Trade & “goods”', lang: null },
  figures: [],
}
const anySize = { maxWidth: null, maxHeight: null }

describe('what another site is told', () => {
  test('of a piece: a link with its title and everybody who signed', () => {
    const authors = ['A', 'B'].map((name) => ({ name, url: `${origin}/en/authors/${name}` }))
    const piece = { title: 'Two shores', url: `${origin}/en/articles/two`, authors }
    expect(pieceOembed(provider, { piece, limits: anySize })).toEqual({
      version: '1.0',
      type: 'link',
      title: 'Two shores',
      author_name: 'A, B',
      provider_name: 'Təhlil',
      provider_url: origin,
      cache_age: 3600,
      thumbnail_url: `${origin}/en/articles/two/card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    const limits = { maxWidth: 600, maxHeight: null }
    expect(pieceOembed(provider, { piece, limits })).not.toHaveProperty('thumbnail_url')
  })

  test('of a box: a frame that runs nothing', () => {
    expect(boxOembed(provider, { locale: 'en', box, limits: anySize }).html).toBe(
      '<iframe src="https://tehlil.example/en/boxes/trade/embed" title="Trade &amp; “goods”"' +
        ' width="640" height="190" sandbox="allow-popups allow-popups-to-escape-sandbox"' +
        ' loading="lazy" frameborder="0"></iframe>',
    )
  })

  test('never more than it has room for', () => {
    const limits = { maxWidth: 300, maxHeight: 100 }
    expect(boxOembed(provider, { locale: 'en', box, limits })).toMatchObject({
      width: 300,
      height: 100,
      html: expect.stringContaining('width="300" height="100"'),
    })
  })
})

test('XML and JSON say the same', () => {
  const answer = boxOembed(provider, { locale: 'en', box, limits: anySize })
  expect(JSON.parse(printOembed(answer, 'json').body)).toEqual(answer)
  const parser = new XMLParser({ parseTagValue: false })
  const { oembed } = parser.parse(printOembed(answer, 'xml').body)
  expect(oembed.type).toBe('rich')
  expect(oembed.width).toBe('640')
})
