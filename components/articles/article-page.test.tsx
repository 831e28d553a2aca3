import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SitePage } from '@/components/site/site-page'
import { ARTICLE } from '@/components/testing/views'
import type { ArticleView } from '@/lib/articles/article-view'
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

  test('lists its chapters, each a link to its heading', () => {
    const html = render(ARTICLE)
    expect(html).toContain('<a href="#b2">Two ledgers</a>')
    expect(html).toContain('<h2 id="b2">Two ledgers</h2>')
  })

  test('says from which language it was translated, and the original does not', () => {
    expect(render(ARTICLE)).toContain('Translated from Azerbaijani')
    expect(render({ ...ARTICLE, originalLocale: 'en' })).not.toContain('Translated')
  })

  test('gives its moment of publication on Baku’s clock', () => {
    expect(render(ARTICLE)).toContain('14 March 2024, 10:20 Baku')
  })

  test('shows a link no schema would let through as plain text', () => {
    const html = render(withLink('javascript:alert(1)'))
    expect(html).toContain('click')
    expect(html).not.toContain('javascript:')
  })

  test('opens with a large initial only where it opens with a letter', () => {
    expect(render(ARTICLE)).toContain('class="prose initial"')
    expect(render(withText('1992 was the year'))).toContain('class="prose"')
  })

  test('a piece of 1,500 words stays within its budget on the wire', () => {
    const words = Array.from({ length: 1_500 }, (_, i) => `söz${(i * 7919) % 1_500}`).join(' ')
    expect(gzipSync(render(withText(words))).length).toBeLessThan(MAX_WIRE_BYTES)
  })
})

function render(article: ArticleView): string {
  return renderToStaticMarkup(
    <SitePage locale="en" languages={article.languages} place="inside">
      <ArticlePage locale="en" article={article} />
    </SitePage>,
  )
}

function withText(text: string): ArticleView {
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }]
  return { ...ARTICLE, body: { type: 'doc', content } }
}

function withLink(href: string): ArticleView {
  const marks = [{ type: 'link' as const, attrs: { href } }]
  const content = [{ type: 'text' as const, text: 'click', marks }]
  return { ...ARTICLE, body: { type: 'doc', content: [{ type: 'paragraph', content }] } }
}
