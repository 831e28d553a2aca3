import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AuthorPosts } from './author-posts'
import { FeedsTable } from './feeds-table'
import { ListMonths } from './list-months'
import { Pager } from './pager'

const title = { text: 'Editor', lang: null }

test.each([
  ['held now', { from: '2019', until: null }, 'since 2019'],
  ['held from one year to another', { from: '2011', until: '2018' }, '2011–2018'],
  ['held for less than a year', { from: '2018', until: '2018' }, '>2018<'],
  ['whose beginning nobody noted', { from: null, until: '2018' }, '…–2018'],
])('A post %s says its years', (_, years, shown) => {
  const posts = [{ title, ...years }]
  expect(renderToStaticMarkup(<AuthorPosts locale="en" posts={posts} />)).toContain(shown)
})

test('A post that is known in another language only is marked as such', () => {
  const posts = [{ title: { text: 'Redaktor', lang: 'az' as const }, from: null, until: null }]
  const html = renderToStaticMarkup(<AuthorPosts locale="en" posts={posts} />)
  expect(html).toContain('<span lang="az">Redaktor</span>')
})

test('A list of one page offers no others', () => {
  const html = renderToStaticMarkup(<Pager locale="en" path="/en/x" after={null} older={null} />)
  expect(html).toBe('')
})

test('A deeper page leads on, and back to the newest pieces', () => {
  const html = renderToStaticMarkup(<Pager locale="az" path="/az/x" after="A" older="B" />)
  expect(html).toContain('href="/az/x"')
  expect(html).toContain('href="/az/x?after=B"')
})

test('The months of a year mark the one that is shown', () => {
  const around = { ofYear: ['2026-01', '2026-11'], earlier: '2025-12', later: null }
  const html = renderToStaticMarkup(<ListMonths locale="kk" month="2026-11" around={around} />)
  expect(html).toContain('<a href="/kk/archive/2026/11" aria-current="page">')
  expect(html.match(/<a /g)).toHaveLength(3)
})

test('The address of a feed stands there to be copied, its formats beside it, under a name in its language', () => {
  const feeds = [{ name: { text: 'Русский', lang: 'ru' as const }, page: '/ru' }]
  const html = renderToStaticMarkup(
    <FeedsTable
      locale="en"
      origin="https://tehlil.example"
      group={{ title: 'All pieces', feeds }}
    />,
  )
  expect(html).toContain('<code>https://tehlil.example/ru/feed.xml</code>')
  expect(html).toContain('<th scope="row" lang="ru">')
  for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
    expect(html).toContain(`href="/ru/${file}"`)
  }
})
