import { afterEach, describe, expect, test } from 'vitest'
import { createArticle } from '@/lib/articles/create-article'
import { NEWSROOM } from '@/lib/auth/actor'
import { db, readerDb } from '@/lib/db/client'
import { printedFigures } from '@/lib/facts/printed-figures'
import { cutOffAt } from './cut-off-at'
import { loadStarter } from './load-starter'

const OTHER_PIECE = '11111111-1111-4111-8111-111111111111'
const NOTHING = { facts: 0, versions: 0, boxes: 0, people: 0, revisions: 0, publications: 0 }
const EVERYTHING = { facts: 5, versions: 5, boxes: 1, people: 1, revisions: 2, publications: 2 }

describe('starter content', () => {
  afterEach(async () => {
    await db().edition.deleteMany({ where: { articleId: OTHER_PIECE } })
    await db().article.deleteMany({ where: { id: OTHER_PIECE } })
  })

  test('leaves a newsroom alone that began with a piece of its own', async () => {
    await createArticle(NEWSROOM, { opId: OTHER_PIECE, type: 'news', locale: 'en' })
    await loadStarter()
    expect(await holdings()).toEqual(NOTHING)
  })

  test('is finished by the next load, wherever the last one was cut off', async () => {
    await cutOffAt('fact', `NEW.period = '2022-08'`, loadStarter)
    await cutOffAt('box_item', 'true', loadStarter)
    await cutOffAt('person_text', 'true', loadStarter)
    await cutOffAt('revision', 'true', loadStarter)
    await cutOffAt('publication', 'true', loadStarter)
    await cutOffAt('edition', `NEW.locale = 'en'`, loadStarter)
    await cutOffAt('publication', `NEW.locale = 'en'`, loadStarter)
    await createArticle(NEWSROOM, { opId: OTHER_PIECE, type: 'news', locale: 'en' })
    await loadStarter()
    expect(await holdings()).toEqual(EVERYTHING)
  })

  test('is not touched by a second load', async () => {
    await loadStarter()
    expect(await holdings()).toEqual(EVERYTHING)
  })

  test('is read in both languages, signed by the desk', async () => {
    const pages = await (await readerDb()).readerEdition.findMany({ orderBy: { locale: 'asc' } })
    expect(pages).toMatchObject([
      {
        locale: 'az',
        slug: 'eyni-ticaret-iki-reqem-qazaxistan-azerbaycan-statistikasini-nece-oxumali',
        byline: [{ kind: 'DESK', name: 'Redaksiya', slug: 'redaksiya' }],
      },
      {
        locale: 'en',
        slug: 'one-trade-two-totals-how-to-read-the-kazakhstan-azerbaijan-figures',
        byline: [{ kind: 'DESK', name: 'Editorial desk', slug: 'redaksiya' }],
      },
    ])
  })

  test('shows five figures under each deck, in their states', async () => {
    const boxes = await (await readerDb()).readerBox.findMany()
    const states = boxes.map(({ figures }) =>
      printedFigures.parse(figures).map((figure) => figure.status),
    )
    const inOneBox = [...Array(4).fill('SOURCES_DIFFER'), 'STALE']
    expect(states).toEqual([inOneBox, inOneBox])
  })
})

async function holdings() {
  const [facts, versions, boxes, people, revisions, publications] = await Promise.all([
    db().fact.count(),
    db().factVersion.count(),
    db().box.count(),
    db().person.count(),
    db().revision.count(),
    db().publication.count(),
  ])
  return { facts, versions, boxes, people, revisions, publications }
}
