import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { recordFact } from '@/lib/facts/record-fact'
import { saveBox } from '@/lib/facts/save-box'
import { factOf, makeActor, makeDraft, makePublished, taken } from '@/lib/testing/make'
import { answerAddress } from './answer-address'
import { publishEdition } from './publish-edition'
import { saveEdition } from './save-edition'

const publish = (
  actor: Actor,
  draft: { editionId: string; revisionId: string },
  releases: string[] = [],
) =>
  publishEdition(actor, {
    opId: randomUUID(),
    editionId: draft.editionId,
    revisionId: draft.revisionId,
    releases,
  })

async function makeBoxWithProposal(actor: Actor) {
  const { factId, versionId } = taken(await recordFact(actor, factOf()))
  const form = 'KEY_FIGURES' as const
  const box = { opId: randomUUID(), boxId: null, baseNumber: 0, form, title: { en: 'In figures' } }
  const { boxId } = taken(await saveBox(actor, { ...box, factIds: [factId] }))
  return { factId, versionId, boxId }
}

describe('publishing', () => {
  test('readers see the revision that was looked at, at its address', async () => {
    const editor = await makeActor()
    const draft = await makeDraft(editor, { title: 'What readers see' })
    taken(await publish(editor, draft))
    const answer = await answerAddress('en', draft.content.slug)
    expect(answer).toMatchObject({ kind: 'article', article: { title: 'What readers see' } })
    const edition = await db().edition.findUniqueOrThrow({ where: { id: draft.editionId } })
    expect(edition).toMatchObject({ live: 'PUBLISHED', work: 'CLEAN' })
    expect(edition.feedId).toBe(
      `tag:tehlil.example,${new Date().getUTCFullYear()}:edition/${edition.id}`,
    )
  })

  test('its change, its outbox entry and its audit entry are written with it', async () => {
    const editor = await makeActor()
    const draft = await makePublished(editor)
    const change = await db().cacheChange.findUniqueOrThrow({ where: { seq: draft.seq } })
    expect(change.kind).toBe('hard')
    expect(change.tags).toContain(`address:en/${draft.content.slug}`)
    expect(await db().outbox.count({ where: { key: `published/${draft.publicationId}` } })).toBe(1)
    const audited = { objectId: draft.editionId, action: 'edition.publish', actorId: editor.userId }
    expect(await db().auditEvent.count({ where: audited })).toBe(1)
  })

  test('an author never publishes, not even an own piece', async () => {
    const author = await makeActor('author')
    const own = await makeDraft(author)
    expect(await publish(author, own)).toEqual({ ok: false, error: { reason: 'forbidden' } })
    const other = await makeDraft(await makeActor())
    expect(await publish(author, other)).toEqual({ ok: false, error: { reason: 'not-found' } })
  })

  test('a revision that is no longer the newest is refused', async () => {
    const editor = await makeActor()
    const draft = await makeDraft(editor)
    const { editionId, content } = draft
    const next = taken(
      await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion: 1, content }),
    )
    expect(await publish(editor, draft)).toEqual({
      ok: false,
      error: { reason: 'stale', headRevisionId: next.revisionId },
    })
  })

  test.each([
    ['title', { title: '' }],
    ['deck', { deck: '' }],
    ['body', { body: { type: 'doc' as const, content: [] } }],
    ['byline', { byline: [] }],
    ['slug', { slug: '' as const }],
  ])('a piece without its %s is refused', async (part, changes) => {
    const editor = await makeActor()
    const refused = await publish(editor, await makeDraft(editor, changes))
    expect(refused).toEqual({ ok: false, error: { reason: 'incomplete', missing: [part] } })
  })

  test('a box with an unreleased fact is refused, unless the release is part of the act', async () => {
    const editor = await makeActor()
    const { factId, versionId, boxId } = await makeBoxWithProposal(editor)
    const draft = await makeDraft(editor, { leadBoxId: boxId })
    expect(await publish(editor, draft)).toEqual({
      ok: false,
      error: { reason: 'unreleased-facts', factIds: [factId] },
    })
    taken(await publish(editor, draft, [versionId]))
    const answer = await answerAddress('en', draft.content.slug)
    expect(answer).toMatchObject({
      article: { box: { figures: [{ value: { amount: '$598.47', unit: 'm' } }] } },
    })
  })

  test('of eight pieces that want one address at once, one gets it and seven are told', async () => {
    const editor = await makeActor()
    const slug = `wanted-${randomUUID().slice(0, 8)}`
    const rivals: Awaited<ReturnType<typeof makeDraft>>[] = []
    for (let n = 0; n < 8; n += 1) rivals.push(await makeDraft(editor, { slug }))
    const results = await Promise.all(rivals.map((draft) => publish(editor, draft)))
    const refused = results.filter((result) => !result.ok)
    expect(refused).toEqual(Array(7).fill({ ok: false, error: { reason: 'slug-taken', slug } }))
    const owners = await db().edition.count({
      where: { id: { in: rivals.map((draft) => draft.editionId) }, live: 'PUBLISHED' },
    })
    expect(owners).toBe(1)
  })

  test('publishing what is live already is refused', async () => {
    const editor = await makeActor()
    const draft = await makePublished(editor)
    expect(await publish(editor, draft)).toEqual({ ok: false, error: { reason: 'unchanged' } })
  })

  test('two clicks at once, or a retry, make one publication', async () => {
    const editor = await makeActor()
    const { editionId, revisionId } = await makeDraft(editor)
    const input = { opId: randomUUID(), editionId, revisionId, releases: [] }
    const results = await Promise.all([
      publishEdition(editor, input),
      publishEdition(editor, input),
    ])
    const again = await publishEdition(editor, input)
    const ids = [...results, again].map((result) => taken(result).publicationId)
    expect(new Set(ids).size).toBe(1)
    expect(await db().publication.count({ where: { editionId } })).toBe(1)
  })

  test('a new address redirects from the old one in one step, however often it changes', async () => {
    const editor = await makeActor()
    const draft = await makePublished(editor)
    const { editionId, content } = draft
    const first = content.slug
    let version = 1
    for (const slug of [`${first}-b`, `${first}-c`]) {
      const input = {
        opId: randomUUID(),
        editionId,
        baseVersion: version,
        content: { ...content, slug },
      }
      const saved = taken(await saveEdition(editor, input))
      version = saved.version
      taken(await publish(editor, { editionId, revisionId: saved.revisionId }))
    }
    expect(await answerAddress('en', first)).toMatchObject({ kind: 'moved', slug: `${first}-c` })
    expect(await answerAddress('en', `${first}-b`)).toMatchObject({ slug: `${first}-c` })
    expect(await answerAddress('en', `${first}-c`)).toMatchObject({ kind: 'article' })
  })

  test('the feed id, the first date and a past publication never change', async () => {
    const editor = await makeActor()
    const { editionId, content, publicationId } = await makePublished(editor)
    const before = await db().edition.findUniqueOrThrow({ where: { id: editionId } })
    const saved = taken(
      await saveEdition(editor, {
        opId: randomUUID(),
        editionId,
        baseVersion: 1,
        content: { ...content, title: 'Corrected' },
      }),
    )
    taken(await publish(editor, { editionId, revisionId: saved.revisionId }))
    const after = await db().edition.findUniqueOrThrow({ where: { id: editionId } })
    expect(after.feedId).toBe(before.feedId)
    expect(after.firstPublishedAt).toEqual(before.firstPublishedAt)
    const past = db().publication.update({
      where: { id: publicationId },
      data: { readingMinutes: 99 },
    })
    await expect(past).rejects.toThrow(/append-only/)
  })
})
