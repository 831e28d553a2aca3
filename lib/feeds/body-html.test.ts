import { describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/articles/body'
import { parsePlainBody } from '@/lib/articles/parse-plain-body'
import { bodyHtml } from './body-html'

const MEDIA = '0195d3a4-0000-7000-8000-000000000001'
const PICTURE = {
  ...{ sha256: 'f00d', name: 'liman', width: 600, height: 401 },
  ...{ focalX: 50, focalY: 50, alt: '' },
}

const TELLING = {
  locale: 'en' as const,
  origin: 'https://tehlil.example',
  url: 'https://tehlil.example/en/articles/two',
  boxes: [],
  pictures: new Map([[MEDIA, PICTURE]]),
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

  test('shows pictures at absolute addresses, with the words that are printed; others are left out', () => {
    const at = 'https://tehlil.example/media/f00d/liman.jpg'
    const figure = (media: string, alt: string) => ({
      type: 'figure',
      attrs: { media, alt, caption: 'Aktau <1>', credit: 'Photo: us' },
    })
    const unknown = '0195d3a4-0000-7000-8000-00000000dead'
    const body = bodySchema.parse({
      type: 'doc',
      content: [figure(MEDIA, 'A "ship"'), figure(unknown, 'A draft’s')],
    })
    expect(bodyHtml(body, TELLING)).toBe(
      `<figure><img src="${at}?w=480" srcset="${at}?w=320 320w, ${at}?w=480 480w" ` +
        'alt="A &quot;ship&quot;" width="480" height="321">' +
        '<figcaption>Aktau &lt;1&gt; · Photo: us</figcaption></figure>',
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
