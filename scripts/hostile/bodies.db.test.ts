import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { save } from '@/app/admin/(desk)/articles/actions'
import { db } from '@/lib/db/client'
import { contentOf } from '@/lib/testing/make'
import { headersOf, makeDraftOf, makeMember } from '@/scripts/matrix/house'
import { docOf, HOSTILE_BODIES, paragraphOf, textOf } from './bodies'
import { ODD_HREFS } from './hrefs'
import { ALL_HOSTILE_TEXTS, HOSTILE_TEXTS } from './texts'

const request = vi.hoisted(() => ({ headers: new Headers() }))

vi.mock('next/headers', () => ({ headers: async () => request.headers }))

const BROKEN: readonly string[] = HOSTILE_TEXTS.broken
let editionId: string
let version = 0

beforeAll(async () => {
  const editor = await makeMember('editor')
  request.headers = new Headers(await headersOf(editor))
  editionId = (await makeDraftOf(editor.userId)).editionId
})

/** Saves a text past the editor, on whatever was saved last. */
async function saveText(changes: Record<string, unknown>) {
  const content = { ...contentOf({ slug: '' }), ...changes }
  const deed = { opId: randomUUID(), editionId, baseVersion: version, content }
  // What no type of ours would let through is the point.
  const answer = await save(deed as Parameters<typeof save>[0])
  if (answer.status === 'done') version = answer.value.version
  return answer.status
}

async function stored() {
  return await db().revision.findFirstOrThrow({ where: { editionId }, orderBy: { number: 'desc' } })
}

test('More than two hundred bodies are among those that are refused', () => {
  expect(new Set(HOSTILE_BODIES.map(([what]) => what)).size).toBeGreaterThan(200)
})

test.each(HOSTILE_BODIES)('A body with %s is refused', async (_, make) => {
  expect(await saveText({ body: make() })).toBe('invalid')
})

test.each(ODD_HREFS)('A link to %j is kept as it is', async (href) => {
  const body = docOf(paragraphOf(textOf('words', { type: 'link', attrs: { href } })))
  expect(await saveText({ body })).toBe('done')
  expect((await stored()).body).toEqual(body)
})

test.each(ALL_HOSTILE_TEXTS)('Words are kept as they are, or refused: %j', async (text) => {
  const body = docOf(paragraphOf(textOf(text)))
  const [title, deck] = [text.slice(0, 200), text.slice(0, 500)]
  const status = await saveText({ body, title, deck })
  expect(status).toBe(BROKEN.includes(text) ? 'invalid' : 'done')
  if (status !== 'done') return
  expect(await stored()).toMatchObject({ body, title: title.trim(), deck: deck.trim() })
})
