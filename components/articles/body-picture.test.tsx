import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ARTICLE } from '@/components/testing/views'
import type { ArticleView } from '@/lib/articles/article-view'
import type { PictureView } from '@/lib/media/media-view'
import { ArticlePage } from './article-page'

const PORT_ID = '0195d3a4-0000-7000-8000-000000000001'
const PORT: PictureView = {
  ...{ sha256: 'f00d', name: 'port', width: 600, height: 400 },
  ...{ focalX: 50, focalY: 50, alt: '' },
}

test('A picture has its formats and words; the first is asked for at once, the next when it is near', () => {
  const [, first, second] = render(withPictures(PORT_ID, PORT_ID)).split('<figure>')
  const at = '/media/f00d/port'
  expect(first).toContain(
    `<source type="image/avif" srcSet="${at}.avif?w=320 320w, ${at}.avif?w=480 480w"`,
  )
  expect(first).toContain('<source type="image/webp"')
  expect(first).toContain(
    `<img src="${at}.jpg?w=480" width="600" height="400" alt="A ship" fetchPriority="high" decoding="async"/>`,
  )
  expect(first).toContain('<figcaption>Aktau · <span>Photo: us</span></figcaption>')
  expect(second).toContain('loading="lazy"')
  expect(second).not.toContain('fetchPriority')
})

test('A picture that is not public is not there, nor are its words', () => {
  const html = render(withPictures('0195d3a4-0000-7000-8000-00000000dead'))
  expect(html).not.toContain('<figure>')
  expect(html).not.toContain('Aktau')
})

test('A preview asks the desk for pictures that nobody has published', () => {
  const html = render({ ...withPictures(PORT_ID), pictureBase: '/admin' })
  expect(html).toContain('src="/admin/media/f00d/port.jpg?w=480"')
  expect(html).not.toContain('"/media/')
})

test('A photograph beside a name is cut around its point, and says nothing that the name says', () => {
  const photos = new Map([['p1', { ...PORT, focalX: 80, focalY: 10 }]])
  const html = render({ ...ARTICLE, photos })
  expect(html).toMatch(/<img class="cut x-end y-start"[^>]* alt=""/)
  expect(html).not.toContain('<i aria-hidden')
})

function withPictures(...ids: string[]): ArticleView {
  const content = ids.map((media) => ({
    type: 'figure' as const,
    attrs: { media, alt: 'A ship', caption: 'Aktau', credit: 'Photo: us' },
  }))
  return { ...ARTICLE, body: { type: 'doc', content }, pictures: new Map([[PORT_ID, PORT]]) }
}

function render(article: ArticleView): string {
  return renderToStaticMarkup(<ArticlePage locale="en" article={article} />)
}
