import { randomUUID } from 'node:crypto'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { NEWSROOM } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { makePublished, taken } from '@/lib/testing/make'
import type { Bundle } from './bundle'
import { importBundle } from './import-bundle'
import { emptyNewsroom } from './testing/empty-newsroom'
import { temporaryFolder } from './testing/folders'
import { SMALL, smallBundle } from './testing/small-bundle'
import { writeFolder } from './write-folder'

describe('a bundle that comes into a newsroom', () => {
  beforeEach(() => emptyNewsroom(db()))

  test('is read at once and the desk can go on with it', async () => {
    taken(await importBundle(folderOf(smallBundle())))
    const pages = await db().readerEdition.findMany({ orderBy: { locale: 'asc' } })
    expect(pages).toMatchObject([{ slug: 'iki-sahil' }, { slug: 'two-shores' }])
    expect(await db().listing.count({ where: { kind: 'TOPIC', key: SMALL.topic } })).toBe(2)
    const edition = await db().edition.findUniqueOrThrow({ where: { id: SMALL.en } })
    expect(edition).toMatchObject({ work: 'CLEAN', version: 1, live: 'PUBLISHED' })
    expect(edition.headRevisionId).not.toBeNull()
  })

  test('moves every page of a running site, once', async () => {
    taken(await importBundle(folderOf(smallBundle())))
    taken(await importBundle(folderOf(smallBundle())))
    const changes = await db().cacheChange.findMany()
    expect(changes).toMatchObject([{ kind: 'hard', tags: expect.arrayContaining(['site']) }])
  })

  test('does not bring back what was withdrawn here', async () => {
    taken(await importBundle(folderOf(smallBundle())))
    const withdrawal = { opId: randomUUID(), editionId: SMALL.az, reason: 'Not ours' }
    taken(await withdrawEdition(NEWSROOM, withdrawal))
    expect(await importBundle(folderOf(smallBundle()))).toMatchObject({
      ok: true,
      value: { added: 0, keptBack: 1 },
    })
    expect(await stateOf('iki-sahil')).toMatchObject({ live: 'WITHDRAWN', reason: 'Not ours' })
  })

  test('does not bring the text of what is suppressed here, known or not', async () => {
    await suppress('EDITION', SMALL.az)
    const imported = taken(await importBundle(folderOf(smallBundle())))
    expect(imported).toMatchObject({ keptBack: 1 })
    expect(await stateOf('iki-sahil')).toMatchObject({ live: 'WITHDRAWN', reason: 'Not ours' })
    expect(await db().revision.count({ where: { editionId: SMALL.az } })).toBe(0)
    expect(await stateOf('two-shores')).toMatchObject({ live: 'PUBLISHED' })
  })

  test('leaves out facts that are suppressed here', async () => {
    await suppress('FACT', SMALL.fact)
    taken(await importBundle(folderOf(smallBundle())))
    expect(await db().fact.count()).toBe(0)
    expect(await db().readerBox.findMany()).toMatchObject([{ figures: [] }, { figures: [] }])
  })

  test('is refused where the newsroom has it otherwise, and overwrites nothing', async () => {
    taken(await importBundle(folderOf(smallBundle())))
    await db().topic.update({ where: { id: SMALL.topic }, data: { name: { en: 'Commerce' } } })
    const bundle = smallBundle()
    addEdition(bundle)
    expect(await importBundle(folderOf(bundle))).toEqual({
      ok: false,
      error: ['topics/trade.json: name.en: is otherwise here'],
    })
    const topic = await db().topic.findUniqueOrThrow({ where: { id: SMALL.topic } })
    expect(topic.name).toEqual({ en: 'Commerce' })
    expect(await db().edition.count()).toBe(2)
  })

  test('is refused where an address or a feed id is taken', async () => {
    const own = await makePublished(NEWSROOM, { slug: 'two-shores' })
    await db().edition.update({
      where: { id: own.editionId },
      data: { feedId: `tag:tehlil.example,2026:edition/${SMALL.az}` },
    })
    const refused = await importBundle(folderOf(smallBundle()))
    expect(refused).toMatchObject({
      error: [
        expect.stringMatching(/en\.json: slug: two-shores is the address of something else here/),
        expect.stringMatching(/az\.json: feedId: another edition here has/),
      ],
    })
  })

  test('does not publish a draft of the newsroom', async () => {
    await db().article.create({
      data: { id: SMALL.article, type: 'news', originalLocale: 'az' },
    })
    await db().edition.create({
      data: { id: SMALL.en, articleId: SMALL.article, locale: 'en' },
    })
    expect(await importBundle(folderOf(smallBundle()))).toMatchObject({
      error: ['articles/az-iki-sahil/en.json: id: is here and was never public'],
    })
  })

  test('adds a language to a piece that is here', async () => {
    taken(await importBundle(folderOf(smallBundle())))
    const bundle = smallBundle()
    addEdition(bundle)
    expect(taken(await importBundle(folderOf(bundle)))).toMatchObject({ added: 1 })
    expect(await stateOf('tri')).toMatchObject({ live: 'PUBLISHED' })
  })

  test('may be a folder with one piece, when the newsroom has what it leans on', async () => {
    const whole = folderOf(smallBundle())
    const piece = temporaryFolder()
    cpSync(path.join(whole, 'articles/az-iki-sahil'), piece, { recursive: true })
    expect(await importBundle(piece)).toMatchObject({ ok: false })

    const around = { ...smallBundle(), articles: [], editions: [] }
    taken(await importBundle(folderOf(around)))
    expect(taken(await importBundle(piece))).toMatchObject({ added: 3 })
  })
})

function folderOf(bundle: Bundle): string {
  const folder = temporaryFolder()
  writeFolder(folder, bundle)
  return folder
}

/** The English edition once more, as a Russian one. */
function addEdition(bundle: Bundle): void {
  const text = JSON.stringify(bundle.editions[1]?.content)
  const renamed = text
    .replaceAll(/0000000([9bd])"/g, '0000001$1"')
    .replace(`edition/${SMALL.en}`, 'edition/another')
    .replaceAll('"en","live', '"ru","live')
    .replaceAll('two-shores', 'tri')
  const content = { ...JSON.parse(renamed), locale: 'ru' }
  bundle.editions.push({ path: 'articles/az-iki-sahil/ru.json', content })
}

async function suppress(kind: 'EDITION' | 'FACT', targetId: string): Promise<void> {
  await db().suppression.create({
    data: { kind, targetId, reason: 'Not ours', opId: randomUUID() },
  })
}

function stateOf(slug: string) {
  return db().readerAddress.findFirst({ where: { slug } })
}
