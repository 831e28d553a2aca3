import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { createUser } from '@/lib/auth/create-user'
import type { Role } from '@/lib/db/generated/enums'
import { createArticle } from './create-article'
import { createEdition } from './create-edition'
import { getDeskEdition } from './get-desk-edition'
import { getPreview } from './get-preview'
import { DESK_PAGE, listDeskArticles } from './list-desk-articles'
import { saveDeskEdition } from './save-desk-edition'

const CONTENT = {
  title: 'Tarixi fürsət: İpək yolu',
  deck: '',
  body: { type: 'doc' as const, content: [] },
  byline: [],
  leadBoxId: null,
  slug: '',
}

let author: Actor
let colleague: Actor
let editor: Actor

beforeAll(async () => {
  const actor = async (email: string, role: Role): Promise<Actor> => {
    const created = await createUser({ email, name: email, role })
    if (!created.ok) throw new Error(created.error)
    return { userId: created.value.userId, role }
  }
  author = await actor('author@example.az', 'author')
  colleague = await actor('colleague@example.az', 'author')
  editor = await actor('editor@example.az', 'editor')
})

async function started(actor: Actor) {
  const piece = await createArticle(actor, { opId: randomUUID(), type: 'analysis', locale: 'az' })
  if (!piece.ok) throw new Error(piece.error.reason)
  return piece.value
}

async function saved(actor: Actor) {
  const piece = await started(actor)
  const { editionId } = piece
  const save = { opId: randomUUID(), editionId, baseVersion: 0, content: CONTENT }
  const result = await saveDeskEdition(actor, save)
  if (!result.ok) throw new Error(result.error.reason)
  return { ...piece, ...result.value }
}

test('An author finds and opens her own pieces, an editor everybody’s', async () => {
  const { articleId } = await saved(author)
  const listed = async (actor: Actor) =>
    (await listDeskArticles(actor)).rows.some((row) => row.articleId === articleId)
  expect([await listed(author), await listed(colleague), await listed(editor)]).toEqual([
    true,
    false,
    true,
  ])
  expect(await getDeskEdition(author, articleId, 'az')).not.toBeNull()
  expect(await getDeskEdition(colleague, articleId, 'az')).toBeNull()
})

test('A preview is for those who may open the piece', async () => {
  const { revisionId } = await saved(author)
  expect((await getPreview(editor, revisionId))?.article.title).toBe(CONTENT.title)
  expect(await getPreview(colleague, revisionId)).toBeNull()
  expect(await getPreview(editor, 'not-an-id')).toBeNull()
})

test('An address that nobody chose follows the headline', async () => {
  const { articleId } = await saved(author)
  const article = await getDeskEdition(author, articleId, 'az')
  expect(article?.edition?.head?.content.slug).toBe('tarixi-furset-ipek-yolu')
  expect(article?.edition?.isSlugMade).toBe(true)
})

test('A language that has not been started is there to start, once', async () => {
  const { articleId } = await saved(author)
  expect(await getDeskEdition(author, articleId, 'en')).toMatchObject({ edition: null })
  await createEdition(author, { articleId, locale: 'en' })
  expect((await getDeskEdition(author, articleId, 'en'))?.states).toHaveLength(2)
})

test('Older pieces stand on the next page, none twice and none left out', async () => {
  for (let n = 0; n <= DESK_PAGE; n += 1) await started(colleague)
  const first = await listDeskArticles(colleague)
  const second = await listDeskArticles(colleague, first.next ?? undefined)
  const ids = [...first.rows, ...second.rows].map((row) => row.articleId)
  expect(first.rows).toHaveLength(DESK_PAGE)
  expect(new Set(ids).size).toBe(DESK_PAGE + 1)
  expect(second.next).toBeNull()
})
