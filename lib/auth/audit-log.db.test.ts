import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { audit } from '@/lib/db/audit'
import { db } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { deskText } from '@/lib/i18n/desk-text'
import { DESK_LOCALES } from '@/lib/i18n/locale'
import { makeActor, makeDraft } from '@/lib/testing/make'
import { AUDIT_ACTS } from './audit-acts'
import { auditHref, readAuditFilter } from './audit-filter'
import { listAudit } from './list-audit'

let editor: string
let author: string
let draft: Awaited<ReturnType<typeof makeDraft>>

beforeAll(async () => {
  const actor = await makeActor('editor')
  editor = actor.userId ?? ''
  draft = await makeDraft(actor)
  author = (await makeActor('author')).userId ?? ''
  await transact((tx) => audit(tx, { actorId: author, ...onUser('user.name') }))
  await transact((tx) => audit(tx, { actorId: null, ...onUser('user.disable') }))
}, 60_000)

const onUser = (action: string) => ({ action, objectType: 'user', objectId: author })
const acts = async (params: Record<string, string>) =>
  (await listAudit('en', readAuditFilter(params))).entries.map((entry) => entry.action)

describe('The log', () => {
  test('tells the newest first, names what was done to and leads there', async () => {
    const { entries } = await listAudit('en', {})
    expect(entries.map((entry) => entry.action)).toEqual([
      'user.disable',
      'user.name',
      'edition.save',
      'article.create',
    ])
    expect(entries[2]).toMatchObject({
      actor: { userId: editor, name: 'editor' },
      object: { name: 'Two shores', href: `/admin/articles/${draft.articleId}/en` },
    })
    expect(entries[0]).toMatchObject({
      actor: null,
      object: { name: 'author', href: `/admin/users#${author}` },
    })
  })

  test('is filtered by who, what, object and days', async () => {
    expect(await acts({ who: author })).toEqual(['user.name'])
    expect(await acts({ who: 'system' })).toEqual(['user.disable'])
    expect(await acts({ act: 'edition.save' })).toEqual(['edition.save'])
    expect(await acts({ kind: 'user' })).toEqual(['user.disable', 'user.name'])
    const object = { kind: 'edition', object: draft.editionId }
    expect(await acts(object)).toEqual(['edition.save'])
    expect(await acts({ ...object, who: author })).toEqual([])
    expect(await acts({ to: '2020-01-01' })).toEqual([])
    expect(await acts({ from: '2020-01-01' })).toHaveLength(4)
  })

  test('takes a day by Baku’s clock, from its first moment to its last', async () => {
    const objectId = randomUUID()
    const at = (iso: string) =>
      db().auditEvent.create({
        data: { action: 'box.save', objectType: 'box', objectId, at: new Date(iso) },
      })
    await at('2026-03-10T20:00:00Z')
    await at('2026-03-11T19:59:59Z')
    await at('2026-03-11T20:00:00Z')
    expect(await acts({ from: '2026-03-11', to: '2026-03-11' })).toHaveLength(2)
  })

  test('goes on where the page before ended, and misses nothing', async () => {
    const objectId = randomUUID()
    const entry = { action: 'box.save', objectType: 'box', objectId }
    await db().auditEvent.createMany({ data: Array.from({ length: 120 }, () => entry) })
    const seen: string[] = []
    let before: string | undefined
    do {
      const page = await listAudit('en', { kind: 'box', object: objectId, before })
      seen.push(...page.entries.map(({ id }) => id))
      before = page.next ?? undefined
    } while (before)
    expect(new Set(seen).size).toBe(120)
    expect(seen).toHaveLength(120)
  })

  test('can be neither rewritten nor shortened', async () => {
    await expect(db().auditEvent.deleteMany()).rejects.toThrow(/append-only/)
    await expect(db().auditEvent.updateMany({ data: { actorId: null } })).rejects.toThrow(
      /append-only/,
    )
  })
})

test('A filter that makes no sense is left out', () => {
  const odd = { who: 'x', act: 'x', kind: 'x', from: '2026-02-30', to: '1', before: '-1' }
  expect(readAuditFilter({ ...odd, object: ['a', 'b'] })).toEqual({})
  expect(auditHref({ kind: 'user', from: undefined })).toBe('/admin/audit?kind=user')
})

test('Whatever the house can do has a sentence in the log', () => {
  const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|generated|testing/.test(name))
    .map((name) => readFileSync(`lib/${name}`, 'utf8'))
    .filter((text) => text.includes('@/lib/db/audit'))
  const done = sources.flatMap((text) =>
    [...text.matchAll(/action: '([a-z]+\.[a-z-]+)'/g)].map(([, act = '']) => act),
  )
  expect(done.length).toBeGreaterThan(10)
  expect(done.filter((act) => !AUDIT_ACTS.some((known) => known === act))).toEqual([])
})

test.each(DESK_LOCALES)('Every act has a sentence of its own in %s', (locale) => {
  const said = AUDIT_ACTS.map((act) => deskText(locale)(`act.${act}`, { what: '…' }))
  expect(new Set(said).size).toBe(AUDIT_ACTS.length)
})
