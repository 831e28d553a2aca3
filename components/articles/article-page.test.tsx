import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SitePage } from '@/components/site/site-page'
import { ARTICLE, BOX } from '@/components/testing/views'
import type { ArticleView } from '@/lib/articles/article-view'
import { parsePlainBody } from '@/lib/articles/parse-plain-body'
import { saySite } from '@/lib/site/say-site'
import { NO_WORDS } from '@/lib/site/site-words'
import { ArticlePage } from './article-page'

const MAX_WIRE_BYTES = 12_000

describe('An article’s page', () => {
  test('carries no script, no inline style and no handler', () => {
    expect(render(ARTICLE)).not.toMatch(/<script|<style|\s(style|on\w+)=/)
  })

  test('has one h1, and the figures come before the text', () => {
    const html = render(ARTICLE)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.indexOf('Trade in figures')).toBeLessThan(html.indexOf('Goods cross the sea'))
  })

  test('begins with the date and reason of its retraction, once it is retracted', () => {
    const retraction = { at: new Date('2026-11-20T08:00:00Z'), reason: 'A figure was <wrong>.' }
    const html = render({ ...ARTICLE, isRetracted: true, retraction })
    expect(html).toContain('Retracted on 20 November 2026')
    expect(html.indexOf('A figure was &lt;wrong&gt;.')).toBeLessThan(html.indexOf('<h1'))
    expect(render(ARTICLE)).not.toContain('Retracted')
  })

  test('lists its chapters, each a link to its heading', () => {
    const html = render(ARTICLE)
    expect(html).toContain('<a href="#b2">Two ledgers</a>')
    expect(html).toContain('<h2 id="b2">Two ledgers</h2>')
  })

  test('says from which language it was translated, and the original does not', () => {
    expect(render(ARTICLE)).toContain(
      '<a href="/az/articles/iki-sahil">Translated from Azerbaijani</a>',
    )
    expect(render({ ...ARTICLE, originalLocale: 'en' })).not.toContain('Translated')
  })

  test('gives its moment of publication on Baku’s clock, to machines as to people', () => {
    const html = render(ARTICLE)
    expect(html).toContain('14 March 2024, 10:20 Baku')
    expect(html).toContain('dateTime="2024-03-14T10:20:00+04:00"')
  })

  test('leads to its kind, its countries, its topics and its author', () => {
    const html = render(ARTICLE)
    for (const href of [
      'types/analysis',
      'countries/KZ',
      'topics/ticaret',
      'authors/leyla-hasanova',
    ]) {
      expect(html).toContain(`<a href="/en/${href}">`)
    }
  })

  test('shows the other parts of its series in their order and says which one is being read', () => {
    const series = {
      slug: 'xezer-reqemlerle',
      title: { text: 'The Caspian in figures', lang: null },
      number: 2,
      total: 3,
      parts: [
        { editionId: 'e0', number: 1, title: 'One sea', slug: 'one-sea' },
        { editionId: 'e1', number: 2, title: 'Two shores', slug: 'two-shores' },
      ],
    }
    const html = render({ ...ARTICLE, series })
    expect(html).toContain('Part 2 of 3')
    expect(html).toContain('<a href="/en/articles/one-sea">One sea</a>')
    expect(html).toContain('<b aria-current="page">Two shores</b>')
  })

  test('says who paid and what its author alone answers for', () => {
    const funder = { text: 'A foundation', lang: null }
    const disclaimer = { text: 'Мнение автора', lang: 'ru' as const }
    const html = render({ ...ARTICLE, funder, disclaimer })
    expect(html).toContain('Supported by: A foundation')
    expect(html).toContain('<span lang="ru">Мнение автора</span>')
  })

  test('shows a link no schema would let through as plain text', () => {
    const html = render(withLink('javascript:alert(1)'))
    expect(html).toContain('click')
    expect(html).not.toContain('javascript:')
  })

  test('opens with a large initial only where it opens with a letter', () => {
    expect(render(ARTICLE)).toContain('class="prose initial"')
    expect(render(written('1992 was the year'))).toContain('class="prose"')
  })

  test('a piece of 1,500 words stays within its budget on the wire', () => {
    const words = Array.from({ length: 1_500 }, (_, i) => `söz${(i * 7919) % 1_500}`).join(' ')
    expect(gzipSync(render(written(words))).length).toBeLessThan(MAX_WIRE_BYTES)
  })
})

describe('In the text', () => {
  test('a note opens from its number, and is told once, at the end', () => {
    const html = render(written('Sea^[A *deep* one] and shore^[A long one].'))
    expect(html).toContain(
      '<button type="button" class="call" popoverTarget="note-1" aria-label="Note 1">1</button>',
    )
    expect(html).toContain('<li id="note-2" popover="auto">A long one</li>')
    expect(html.match(/A <em>deep<\/em> one/g)).toHaveLength(1)
  })

  test('a table has its caption and headers, and scrolls within itself by keyboard', () => {
    const html = render(written('Table: 2023\n| Port | Tonnes |\n| Aktau | 1 |'))
    expect(html).toMatch(/<section class="table" tabindex="0" aria-labelledby="b1">/i)
    expect(html).toContain('<caption id="b1">2023</caption>')
    expect(html).toContain('<th scope="col">Port</th>')
  })

  test('words in another language say so', () => {
    expect(render(written('a {ru|берег}'))).toContain('<span lang="ru">берег</span>')
  })

  test('a drawing has its caption and credit', () => {
    const html = render(written('!drawing(caspian-route) Almaty – Poti | Təhlil'))
    expect(html).toMatch(
      /<figure>.*<svg.*<figcaption>Almaty – Poti<small>Drawing: <span lang="az">Təhlil</s,
    )
  })

  test('a box stands where the author put it', () => {
    const boxId = '0195d3a4-0000-7000-8000-000000000001'
    const boxes = [{ ...BOX, boxId, title: { text: 'Ports in figures', lang: null } }]
    const html = render({ ...written(`One\n\n@box(${boxId})\n\nTwo`), boxes })
    expect(html).toMatch(/One.*Ports in figures.*Two/s)
  })
})

function render(article: ArticleView): string {
  return renderToStaticMarkup(
    <SitePage
      locale="en"
      languages={article.languages}
      site={saySite(NO_WORDS, 'en')}
      menu={{ sections: [], pages: [] }}
    >
      <ArticlePage locale="en" article={article} />
    </SitePage>,
  )
}

/** A piece with this body, in the plain notation. */
function written(source: string): ArticleView {
  const read = parsePlainBody(source)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return { ...ARTICLE, body: read.value }
}

function withLink(href: string): ArticleView {
  const marks = [{ type: 'link' as const, attrs: { href } }]
  const content = [{ type: 'text' as const, text: 'click', marks }]
  return { ...ARTICLE, body: { type: 'doc', content: [{ type: 'paragraph', content }] } }
}
