import { describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/articles/body'
import { parsePlainBody } from '@/lib/articles/parse-plain-body'
import { bodyHtml } from './body-html'

const TELLING = {
  locale: 'en' as const,
  origin: 'https://tehlil.example',
  url: 'https://tehlil.example/en/articles/two',
  boxes: [],
}

describe('a body in a feed', () => {
  test('keeps tables, quotations and marks; notes are a list, a drawing is a way to the piece', () => {
    const read = parsePlainBody(
      [
        'Goods {ru|по морю}^[See [the table](/en)] cross **twice**.',
        '> Article 1',
        '>> Goods cross twice',
        '!drawing(caspian-route) Almaty – Poti | Təhlil',
        'Table: 2023\n| a | b |\n| 1 | 2 |',
        '---',
      ].join('\n\n'),
    )
    expect(read.ok && bodyHtml(read.value, TELLING)).toBe(
      '<p>Goods <span lang="ru">по морю</span><sup>1</sup> cross <strong>twice</strong>.</p>' +
        '<blockquote><p>Article 1</p></blockquote>' +
        '<figure><figcaption><a href="https://tehlil.example/en/articles/two">' +
        'Almaty – Poti Drawing: Təhlil</a></figcaption></figure>' +
        '<table><caption>2023</caption><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td>2</td></tr></tbody></table>' +
        '<hr>' +
        '<h2>Notes</h2><ol><li>See <a href="https://tehlil.example/en">the table</a></li></ol>',
    )
  })

  test('is semantic HTML with absolute addresses, and nothing in it runs', () => {
    const body = bodySchema.parse({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A & <b>' }] },
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'here',
              marks: [{ type: 'link', attrs: { href: '/az/articles/iki' } }],
            },
          ],
        },
        {
          type: 'orderedList',
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: '<script>' }] }],
            },
          ],
        },
      ],
    })
    expect(bodyHtml(body, TELLING)).toBe(
      '<h2>A &amp; &lt;b&gt;</h2>' +
        '<p><a href="https://tehlil.example/az/articles/iki">here</a></p>' +
        '<ol><li>&lt;script&gt;</li></ol>',
    )
  })
})
