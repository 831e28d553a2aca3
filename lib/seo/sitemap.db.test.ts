import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createEdition } from '@/lib/articles/create-edition'
import { monthOf } from '@/lib/articles/month-of'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { tags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locale'
import {
  contentOf,
  makeActor,
  makeDraft,
  makePerson,
  makePublished,
  taken,
} from '@/lib/testing/make'
import { getSitemap } from './get-sitemap'
import { listNews } from './list-news'
import { listSitemaps } from './list-sitemaps'
import { sitemapPath } from './sitemap-name'

const month = monthOf(new Date())
const monthIn = (locale: Locale) => getSitemap({ locale, part: month, number: 1 })

async function publishIn(locale: Locale, articleId: string) {
  const editor = await makeActor()
  const { editionId } = taken(await createEdition(editor, { articleId, locale }))
  const content = contentOf({ byline: [await makePerson()] })
  const draft = { opId: randomUUID(), editionId, baseVersion: 0, content }
  const { revisionId } = taken(await saveEdition(editor, draft))
  taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
  return content.slug
}

test('the languages of a piece name each other, and the original stands for all others', async () => {
  const { articleId, content } = await makePublished(await makeActor())
  const slug = await publishIn('kk', articleId)
  const english = (await monthIn('en')).entries.find(({ path }) => path.endsWith(content.slug))
  const kazakh = (await monthIn('kk')).entries.find(({ path }) => path.endsWith(slug))
  expect(english?.original).toBe('en')
  expect(kazakh?.languages).toEqual(english?.languages)
  expect(kazakh?.languages.filter(({ href }) => href !== null)).toEqual([
    { locale: 'en', href: `/en/articles/${content.slug}` },
    { locale: 'kk', href: `/kk/articles/${slug}` },
  ])
  expect((await monthIn('en')).tags).toContain(tags.article(articleId))
})

test('a draft is in no sitemap, and what is withdrawn leaves it', async () => {
  const editor = await makeActor()
  const draft = await makeDraft(editor)
  const live = await makePublished(editor)
  const paths = async () => (await monthIn('en')).entries.map(({ path }) => path)
  const news = async () => (await listNews()).rows.map(({ slug }) => slug)
  expect(await paths()).toContain(`/en/articles/${live.content.slug}`)
  expect(await news()).toContain(live.content.slug)
  expect((await paths()).join()).not.toContain(draft.content.slug)
  expect(await news()).not.toContain(draft.content.slug)
  const { editionId } = live
  taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'Taken back.' }))
  expect(await paths()).not.toContain(`/en/articles/${live.content.slug}`)
  expect(await news()).not.toContain(live.content.slug)
})

test('the index names the files that have anything, and every one of them has', async () => {
  await makePublished(await makeActor())
  const { names } = await listSitemaps()
  expect(names.map(sitemapPath)).toContain(`/sitemaps/en-${month}.xml`)
  expect(names.map(sitemapPath)).not.toContain(`/sitemaps/ru-${month}.xml`)
  for (const name of names) expect((await getSitemap(name)).entries.length).toBeGreaterThan(0)
  expect((await getSitemap({ locale: 'ru', part: month, number: 1 })).entries).toEqual([])
})

test('lists stand with the languages in which they have anything', async () => {
  await makePublished(await makeActor())
  const { entries } = await getSitemap({ locale: 'en', part: 'lists', number: 1 })
  const paths = entries.map(({ path }) => path)
  expect(paths).toContain('/en/types/analysis')
  expect(paths).toContain(`/en/archive/${month.replace('-', '/')}`)
  expect(paths[0]).toBe('/en')
})
