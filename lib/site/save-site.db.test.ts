import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { createPage } from '@/lib/pages/create-page'
import { getDeskMenus } from '@/lib/pages/desk-menus'
import { getSiteMenu } from '@/lib/pages/get-site-menu'
import { saveMenus } from '@/lib/pages/save-menus'
import { makeActor, makePublished, taken } from '@/lib/testing/make'
import { getDeskSite } from './desk-site'
import { getSite } from './get-site'
import { saveSiteWords } from './save-site-words'
import { saveSiteWordsInput } from './site-input'

beforeEach(async () => {
  await db().setting.deleteMany()
})

test('A site that nobody named is called as the software came', async () => {
  const site = await getSite('ru')
  expect(site.name).toEqual({ text: 'Təhlil', lang: 'az' })
  expect(site.publisher).toEqual(site.name)
  expect(site.funder).toBeNull()
})

test('An admin names the site; every language says it in its own words or in another’s', async () => {
  const admin = await makeActor('admin')
  const { words, version: base } = await getDeskSite()
  const next = { ...words, name: { en: 'Shores' }, email: { en: 'desk@example.org' } }
  const before = await db().cacheChange.count()
  taken(await saveSiteWords(admin, { base, words: next }))
  expect((await getSite('en')).name).toEqual({ text: 'Shores', lang: null })
  expect((await getSite('kk')).name).toEqual({ text: 'Shores', lang: 'en' })
  expect((await getSite('kk')).imprint.email).toBe('desk@example.org')
  const moved = await db().cacheChange.findMany({ orderBy: { seq: 'asc' }, skip: before })
  expect(moved.map(({ kind }) => kind)).toEqual(['soft', 'hard'])
  expect(moved[0]?.tags).toEqual(['site'])
  const log = await db().auditEvent.findFirst({ orderBy: { id: 'desc' } })
  expect(log).toMatchObject({ action: 'setting.save', objectId: 'site', actorId: admin.userId })

  taken(await saveSiteWords(admin, { base, words: next }))
  const late = await saveSiteWords(admin, { base, words })
  expect(late).toEqual({ ok: false, error: { reason: 'stale' } })
})

test('Only an admin names the site, only editors set its menus', async () => {
  const { words, version: base } = await getDeskSite()
  const { menus, version } = await getDeskMenus('en')
  const forbidden = { ok: false, error: { reason: 'forbidden' } }
  for (const role of ['author', 'translator', 'checker', 'editor'] as const) {
    expect(await saveSiteWords(await makeActor(role), { base, words })).toEqual(forbidden)
  }
  for (const role of ['author', 'translator', 'checker'] as const) {
    expect(await saveMenus(await makeActor(role), { base: version, menus })).toEqual(forbidden)
  }
})

test.each([
  ['a field that is not known', { slogan: {} }],
  ['a language that is not one of ours', { name: { de: 'Ufer' } }],
  ['an address that is no e-mail', { email: { en: 'nobody' } }],
  ['an empty text', { tagline: { en: ' ' } }],
])('%s is not taken', async (_, part) => {
  const { words, version: base } = await getDeskSite()
  expect(saveSiteWordsInput.safeParse({ base, words: { ...words, ...part } }).success).toBe(false)
})

test('An editor chooses what the menus link to; what a language lacks is left out of it', async () => {
  const editor = await makeActor()
  await makePublished(editor)
  const own = await getSiteMenu('en')
  expect(own.sections.map(({ href }) => href)).toContain('/en/types/analysis')
  const { version: base } = await getDeskMenus('en')
  const head = [
    { kind: 'INDEX' as const, key: 'feeds' as const },
    { kind: 'TYPE' as const, key: 'analysis' as const },
    { kind: 'TOPIC' as const, key: randomUUID() },
  ]
  taken(await saveMenus(editor, { base, menus: { head, foot: [] } }))
  const menu = await getSiteMenu('en')
  expect(menu.sections.map(({ href }) => href)).toEqual(['/en/feeds', '/en/types/analysis'])
  expect(menu.pages).toEqual([])

  const { pageId } = taken(await createPage(editor, { opId: randomUUID() }))
  const { menus } = await getDeskMenus('en')
  expect(menus.foot).toEqual([{ kind: 'PAGE', key: pageId }])
})
