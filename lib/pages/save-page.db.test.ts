import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { bodyOf, makeActor, taken } from '@/lib/testing/make'
import { createPage } from './create-page'
import { getDeskPage } from './desk-pages'
import { getPage } from './get-page'
import { type SavePageInput, savePageInput } from './page-command-input'
import { savePage } from './save-page'

const editor = () => makeActor()

async function start() {
  return taken(await createPage(await editor(), { opId: randomUUID() })).pageId
}

async function inputFor(
  pageId: string,
  changes: Partial<SavePageInput> = {},
): Promise<SavePageInput> {
  const page = await getDeskPage(pageId, 'en')
  return {
    pageId,
    locale: 'en',
    base: page?.version ?? '',
    title: 'About us',
    body: bodyOf('Who we are.'),
    slug: `about-${randomUUID()}`,
    ...changes,
  }
}

test('A page is public once it has a text; renamed, its old address leads on and the menus follow', async () => {
  const actor = await editor()
  const pageId = await start()
  expect(await getDeskPage(pageId, 'en')).toMatchObject({ text: null })
  const first = await inputFor(pageId)
  taken(await savePage(actor, first))
  expect(await getPage('en', first.slug)).toMatchObject({ kind: 'page' })

  const next = await inputFor(pageId, { title: 'Who we are' })
  const { seq } = taken(await savePage(actor, next))
  expect(await getPage('en', first.slug)).toMatchObject({ kind: 'moved' })
  const change = await db().cacheChange.findUniqueOrThrow({ where: { seq } })
  expect(change.tags).toEqual(
    expect.arrayContaining([
      tags.site,
      tags.page(pageId),
      tags.sharedAddress('PAGE', first.slug),
      tags.sharedAddress('PAGE', next.slug),
    ]),
  )

  const same = { title: next.title, slug: next.slug, body: bodyOf('Other words.') }
  const words = taken(await savePage(actor, await inputFor(pageId, same)))
  const quiet = await db().cacheChange.findUniqueOrThrow({ where: { seq: words.seq } })
  expect(quiet.tags).not.toContain(tags.site)
})

test('An address left empty is made from the title, and every language has its own', async () => {
  const actor = await editor()
  const pageId = await start()
  const title = `Haqqımızda ${randomUUID()}`
  const { slug } = taken(await savePage(actor, await inputFor(pageId, { title, slug: '' })))
  expect(slug).toMatch(/^haqqimizda-/)
  const az = await getDeskPage(pageId, 'az')
  const input = await inputFor(pageId, { locale: 'az', base: az?.version ?? '', slug })
  expect(taken(await savePage(actor, input)).slug).toBe(slug)
})

test('A lost answer is repeated, a stale save refused, a taken address and a strange body too', async () => {
  const actor = await editor()
  const [pageId, other] = [await start(), await start()]
  const input = await inputFor(pageId)
  const first = taken(await savePage(actor, input))
  expect(taken(await savePage(actor, input)).version).toBe(first.version)
  const late = await savePage(actor, { ...input, title: 'Another' })
  expect(late).toEqual({ ok: false, error: { reason: 'stale' } })
  const twin = await savePage(actor, await inputFor(other, { slug: input.slug }))
  expect(twin).toEqual({ ok: false, error: { reason: 'address-taken' } })
  const nowhere = await savePage(actor, { ...input, pageId: randomUUID() })
  expect(nowhere).toEqual({ ok: false, error: { reason: 'not-found' } })
  const box = { type: 'doc', content: [{ type: 'factBox', attrs: { boxId: randomUUID() } }] }
  expect(savePageInput.safeParse({ ...input, body: box }).success).toBe(false)
})

test('Only editors make and write pages', async () => {
  const pageId = await start()
  const input = await inputFor(pageId)
  const forbidden = { ok: false, error: { reason: 'forbidden' } }
  for (const role of ['author', 'translator', 'checker'] as const) {
    const actor = await makeActor(role)
    expect(await savePage(actor, input)).toEqual(forbidden)
    expect(await createPage(actor, { opId: randomUUID() })).toEqual(forbidden)
  }
})
