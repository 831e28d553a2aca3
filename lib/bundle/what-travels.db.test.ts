import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { recordFact } from '@/lib/facts/record-fact'
import { releaseVersion } from '@/lib/facts/release-version'
import { reviseFact } from '@/lib/facts/revise-fact'
import { saveBox } from '@/lib/facts/save-box'
import { contentOf, factOf, makeActor, makeDraft, makePublished, taken } from '@/lib/testing/make'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { emptyNewsroom } from './testing/empty-newsroom'
import { bytesOf, temporaryFolder } from './testing/folders'

let editor: Actor

describe('a bundle holds what the public may see and nothing else', () => {
  beforeEach(async () => {
    await emptyNewsroom(db())
    editor = await makeActor()
  })

  test('a draft stays at home, and so does an unpublished change of a live piece', async () => {
    await makeDraft(editor, { title: 'Secret draft' })
    const live = await makePublished(editor, { title: 'Public piece' })
    await save(live, { title: 'Secret change' })
    const all = await exported()
    expect(all).toContain('Public piece')
    expect(all).not.toContain('Secret')
  })

  test('a proposed version stays at home, with the observation it rests on', async () => {
    const { fact, box } = await printedFact()
    const proposal = { ...factOf({ label: { en: 'Secret label' } }), baseNumber: 1 }
    const { kind: _, indicator: __, period: ___, ...statement } = proposal
    taken(await reviseFact(editor, { ...statement, factId: fact.factId, reason: 'OUR_ERROR' }))
    await makePublished(editor, { leadBoxId: box.boxId })
    const all = await exported()
    expect(all).toContain('Trade turnover')
    expect(all).not.toContain('Secret')
  })

  test('a box whose newest composition names an unreleased fact travels as it was printed', async () => {
    const { fact, box } = await printedFact()
    await makePublished(editor, { leadBoxId: box.boxId })
    const secret = taken(await recordFact(editor, factOf({ label: { en: 'Secret fact' } })))
    const change = {
      opId: randomUUID(),
      boxId: box.boxId,
      baseNumber: 1,
      form: 'KEY_FIGURES' as const,
    }
    const factIds = [fact.factId, secret.factId]
    taken(await saveBox(editor, { ...change, title: { en: 'Secret title' }, factIds }))
    const all = await exported()
    expect(all).toContain('Key figures')
    expect(all).not.toContain('Secret')
  })

  test('of a withdrawn piece the address and the reason travel, and answer 410 elsewhere', async () => {
    const piece = await makePublished(editor, { title: 'Withdrawn title', deck: 'Withdrawn deck' })
    await withdraw(piece.editionId)
    const folder = temporaryFolder()
    taken(await exportBundle(folder))
    expect(Object.values(bytesOf(folder)).join()).not.toMatch(/Withdrawn (title|deck)/)

    await emptyNewsroom(db())
    taken(await importBundle(folder))
    expect(await db().readerAddress.findMany()).toMatchObject([
      { live: 'WITHDRAWN', reason: 'Not ours', slug: piece.content.slug },
    ])
  })

  test('what was shown before a withdrawal does not travel, even once published again', async () => {
    const piece = await makePublished(editor, { title: 'Withdrawn title' })
    await withdraw(piece.editionId)
    const saved = await save(piece, { title: 'Second try' })
    const { editionId } = piece
    const { revisionId } = saved
    taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
    const all = await exported()
    expect(all).toContain('Second try')
    expect(all).toContain('Not ours')
    expect(all).not.toContain('Withdrawn title')
  })

  test('a suppressed fact stays at home, its suppression travels', async () => {
    const { fact, box } = await printedFact()
    await makePublished(editor, { leadBoxId: box.boxId })
    const suppression = { kind: 'FACT' as const, reason: 'Not ours', opId: randomUUID() }
    await db().suppression.create({ data: { ...suppression, targetId: fact.factId } })
    const folder = temporaryFolder()
    taken(await exportBundle(folder))
    expect(Object.values(bytesOf(folder)).join()).not.toContain('Trade turnover')

    await emptyNewsroom(db())
    taken(await importBundle(folder))
    expect(await db().suppression.findMany()).toMatchObject([{ targetId: fact.factId }])
  })
})

describe('an export', () => {
  test('is refused where it would destroy something', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'diary.txt'), 'mine')
    const refusal = { reason: 'not-empty', stranger: 'diary.txt' }
    expect(await exportBundle(folder)).toEqual({ ok: false, error: refusal })
  })

  test('takes the place of an older bundle, and not of one that lies in a repository', async () => {
    const folder = temporaryFolder()
    taken(await exportBundle(folder))
    mkdirSync(path.join(folder, 'people'), { recursive: true })
    writeFileSync(path.join(folder, 'people/gone.json'), '{}')
    taken(await exportBundle(folder))
    expect(Object.keys(bytesOf(folder))).not.toContain('people/gone.json')

    mkdirSync(path.join(folder, '.git'))
    expect(await exportBundle(folder)).toMatchObject({ error: { stranger: '.git' } })
  })
})

async function exported(): Promise<string> {
  const folder = temporaryFolder()
  taken(await exportBundle(folder))
  return Object.values(bytesOf(folder)).join()
}

async function printedFact() {
  const fact = taken(await recordFact(editor, factOf()))
  taken(await releaseVersion(editor, { opId: randomUUID(), versionId: fact.versionId }))
  const box = taken(
    await saveBox(editor, {
      opId: randomUUID(),
      boxId: null,
      baseNumber: 0,
      form: 'KEY_FIGURES',
      title: { en: 'Key figures' },
      factIds: [fact.factId],
    }),
  )
  return { fact, box }
}

async function save(piece: Awaited<ReturnType<typeof makePublished>>, change: { title: string }) {
  const { editionId, version: baseVersion } = piece
  const { slug, byline } = piece.content
  const content = contentOf({ slug, byline, ...change })
  return taken(await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion, content }))
}

async function withdraw(editionId: string) {
  taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'Not ours' }))
}
