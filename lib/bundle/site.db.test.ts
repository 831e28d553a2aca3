import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { getDeskHome } from '@/lib/lists/desk-home'
import { saveHome } from '@/lib/lists/save-home'
import { getDeskMenus } from '@/lib/pages/desk-menus'
import { saveMenus } from '@/lib/pages/save-menus'
import { getDeskSite } from '@/lib/site/desk-site'
import { saveSiteWords } from '@/lib/site/save-site-words'
import { makeActor, makePublished, taken } from '@/lib/testing/make'
import { makeDatabase } from '@/lib/testing/second-database'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { bytesOf, temporaryFolder } from './testing/folders'

const second = await makeDatabase()

afterAll(second.drop, 60_000)

async function makeSite() {
  const admin = await makeActor('admin')
  const { editionId } = await makePublished(admin)
  const { words, version } = await getDeskSite()
  taken(await saveSiteWords(admin, { base: version, words: { ...words, name: { en: 'Shores' } } }))
  const menus = await getDeskMenus('en')
  const head = [
    { kind: 'TYPE', key: 'analysis' } as const,
    { kind: 'TOPIC', key: randomUUID() } as const,
  ]
  taken(await saveMenus(admin, { base: menus.version, menus: { head, foot: [] } }))
  const home = await getDeskHome('en')
  const sections = [{ kind: 'TYPE', key: 'analysis' } as const]
  const choice = { pieces: [editionId], sections }
  taken(await saveHome(admin, { locale: 'en', base: home.version, choice }))
  return { choice }
}

test('What is set of the site travels as far as it is public, and leaves with the same bytes', async () => {
  const { choice } = await makeSite()
  const [first, next] = [temporaryFolder(), temporaryFolder()]
  taken(await exportBundle(first))
  const site = JSON.parse(String(bytesOf(first)['site.json']))
  expect(site.words.name).toEqual({ en: 'Shores' })
  expect(site.menus.head).toEqual([{ key: 'analysis', kind: 'TYPE' }])
  expect(site.home).toEqual({ en: choice })

  taken(await importBundle(first, second.client))
  taken(await exportBundle(next, second.client))
  expect(bytesOf(next)).toEqual(bytesOf(first))
  expect(taken(await importBundle(first, second.client))).toMatchObject({ added: 0 })

  await second.client.setting.update({
    where: { key: 'site' },
    data: { value: { ...site.words, name: { en: 'Another shore' } } },
  })
  expect(taken(await importBundle(first, second.client))).toMatchObject({ added: 0 })
  const kept = await second.client.setting.findUnique({ where: { key: 'site' } })
  expect(JSON.stringify(kept?.value)).toContain('Another shore')
})

test('A home page that names a piece that is nowhere is a fault', async () => {
  await db().homeSlot.deleteMany()
  const folder = temporaryFolder()
  taken(await exportBundle(folder))

  const home = { ru: { pieces: [randomUUID()], sections: [] } }
  writeFileSync(`${folder}/site.json`, JSON.stringify({ words: null, menus: null, home }))
  const answer = await importBundle(folder, second.client)
  expect(answer).toMatchObject({ ok: false })
  expect(JSON.stringify(answer)).toContain('site.json: home.ru.pieces[0]: there is no edition')
})
