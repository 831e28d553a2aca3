import { describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/articles/body'
import type { Block } from '@/lib/articles/body-block'
import { bodyText } from '@/lib/articles/body-text'
import { editions } from './reading-trade-figures/article'

describe.each(editions)('the starter piece in $locale', ({ title, deck, body }) => {
  const prose = [title, deck, bodyText(body)].join('\n')

  test('is a body that the site accepts', () => {
    expect(bodySchema.parse(body)).toEqual(body)
  })

  test('is set with typographic marks and without stray spaces', () => {
    expect(prose).not.toMatch(/["'`]| {2}| $|^ | [,.;:!?)]|\( | - /m)
  })

  test('keeps numbers with their units and days with their months', () => {
    expect(prose).not.toMatch(/\d (million|milyon|per cent|faiz|March|mart|August|avqust)/)
  })
})

test('both editions state the same figures, paragraph by paragraph', () => {
  const [original, translation] = editions.map(({ body }) => body.content.map(figures))
  expect(translation).toEqual(original)
})

test('both editions lead to the same sources, paragraph by paragraph', () => {
  const [original, translation] = editions.map(({ body }) => body.content.map(addresses))
  expect(translation).toEqual(original)
})

/** In one notation, and sorted: languages put words in different orders. */
function figures(block: Block): string[] {
  const text = bodyText({ type: 'doc', content: [block] })
  return (text.match(/\d+([.,]\d+)?/g) ?? []).map((figure) => figure.replace(',', '.')).sort()
}

function addresses(block: Block): string[] {
  return (JSON.stringify(block).match(/"href":"[^"]*"/g) ?? []).sort()
}
