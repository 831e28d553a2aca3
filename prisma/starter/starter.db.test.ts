import { afterEach, describe, expect, test } from 'vitest'
import { createArticle } from '@/lib/articles/create-article'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { NEWSROOM } from '@/lib/auth/actor'
import { db, readerDb } from '@/lib/db/client'
import { LOCALES } from '@/lib/i18n/locale'
import { cutOffAt } from './cut-off-at'
import { loadStarter } from './load-starter'

const OTHER_PIECE = '11111111-1111-4111-8111-111111111111'
const NOTHING = { facts: 0, boxes: 0, people: 0, pages: 0, revisions: 0, publications: 0 }

describe('starter content', { timeout: 120_000 }, () => {
  afterEach(async () => {
    await db().edition.deleteMany({ where: { articleId: OTHER_PIECE } })
    await db().article.deleteMany({ where: { id: OTHER_PIECE } })
  })

  test('leaves a newsroom alone that began with a piece of its own', async () => {
    await createArticle(NEWSROOM, { opId: OTHER_PIECE, type: 'news', locale: 'en' })
    await loadStarter()
    expect(await holdings()).toEqual(NOTHING)
  })

  test('leaves nothing behind when its load is cut off, however late', async () => {
    await cutOffAt('publication', `NEW.locale = 'en'`, loadStarter)
    await cutOffAt('cache_change', 'true', loadStarter)
    expect(await holdings()).toEqual(NOTHING)
  })

  test('is read in every language, signed by the desk', async () => {
    await loadStarter()
    const reader = await readerDb()
    for (const locale of LOCALES) {
      const pages = await reader.readerEdition.findMany({ where: { locale } })
      expect(pages.length).toBeGreaterThan(2)
      for (const { byline } of pages) expect(byline).toMatchObject([{ kind: 'DESK' }])
    }
  })

  test('can be gone on with: what is live is what the desk opens', async () => {
    const editions = await db().edition.findMany({
      where: { live: 'PUBLISHED' },
      include: { livePublication: true },
    })
    const other = editions.filter((one) => one.headRevisionId !== one.livePublication?.revisionId)
    expect(other).toEqual([])
    expect(new Set(editions.map(({ work }) => work))).toEqual(new Set(['CLEAN']))
  })

  test('shows one piece as withdrawn, with its reason and without its text', async () => {
    const [withdrawn] = await db().edition.findMany({ where: { live: 'WITHDRAWN' } })
    const address = await (await readerDb()).readerAddress.findFirst({
      where: { editionId: withdrawn?.id ?? '' },
    })
    expect(address).toMatchObject({ live: 'WITHDRAWN', reason: expect.stringMatching(/\w/) })
    expect(await db().revision.count({ where: { editionId: withdrawn?.id ?? '' } })).toBe(0)
  })

  test('shows every form of box, figures that sources dispute and values that have changed', async () => {
    const reader = await readerDb()
    const forms = await reader.readerBox.groupBy({ by: ['form'] })
    expect(forms).toHaveLength(5)
    expect(await reader.readerFact.count({ where: { status: 'SOURCES_DIFFER' } })).not.toBe(0)
    expect(await reader.readerFactVersion.count({ where: { number: 2 } })).not.toBe(0)
  })

  test('stays as the newsroom has made it', async () => {
    const edition = await db().edition.findFirstOrThrow({ where: { live: 'PUBLISHED' } })
    const withdrawal = { opId: OTHER_PIECE, editionId: edition.id, reason: 'Not ours to print' }
    expect(await withdrawEdition(NEWSROOM, withdrawal)).toMatchObject({ ok: true })
    await loadStarter()
    const after = await db().edition.findUniqueOrThrow({ where: { id: edition.id } })
    expect(after.live).toBe('WITHDRAWN')
  })
})

async function holdings() {
  const [facts, boxes, people, pages, revisions, publications] = await Promise.all([
    db().fact.count(),
    db().box.count(),
    db().person.count(),
    db().page.count(),
    db().revision.count(),
    db().publication.count(),
  ])
  return { facts, boxes, people, pages, revisions, publications }
}
