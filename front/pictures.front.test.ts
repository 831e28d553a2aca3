import { afterEach, beforeEach, expect, test } from 'vitest'
import { addTakedown } from './takedown-file'
import { createGate } from './testing/gate'
import { type Newsroom, openNewsroom, type TestFront } from './testing/newsroom'
import { until } from './testing/until'

const SHA = 'ab'.repeat(32)
const AVIF = `/media/${SHA}/harbour.avif?w=640`
const TAG = `media:${SHA}`
let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => newsroom.close())

function hang(address: string, size = 1_000): void {
  const bytes = Buffer.alloc(size, 7)
  newsroom.app.pages.set(address, { text: '', bytes, type: 'image/avif', tags: [TAG] })
}

test('A picture is kept, sent as it is, revalidated, and runs nothing wherever it is opened', async () => {
  hang(AVIF)
  const front = await newsroom.front()
  const { headers, status } = await front.visit(AVIF, { headers: { 'accept-encoding': 'br' } })
  expect([status, headers['content-encoding'], headers['content-length']]).toEqual([
    200,
    undefined,
    '1000',
  ])
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(headers['cache-control']).toBe('public, max-age=600, s-maxage=10')
  const again = await front.visit(AVIF, { headers: { 'if-none-match': String(headers.etag) } })
  expect([again.status, newsroom.app.rendersOf(AVIF)]).toEqual([304, 1])
})

test('Another worker, and the next start, find the picture on disk', async () => {
  hang(AVIF, 50_000)
  await (await newsroom.front()).visit(AVIF)
  const other = await newsroom.front()
  expect((await other.visit(AVIF)).headers['content-length']).toBe('50000')
  expect(newsroom.app.rendersOf(AVIF)).toBe(1)
})

test.each([
  ['a width that is not on the list', `/media/${SHA}/harbour.avif?w=641`, 400],
  ['two widths', `/media/${SHA}/harbour.avif?w=640&w=320`, 400],
  ['a format that nobody makes', `/media/${SHA}/harbour.svg`, 400],
  ['no picture’s name', `/media/${SHA}/../harbour.avif`, 404],
  ['no hash', '/media/abc/harbour.avif', 404],
  ['a folder', `/media/${SHA}`, 404],
])('The app is not asked for %s: %s', async (_, address, status) => {
  const front = await newsroom.front()
  expect((await front.visit(address)).status).toBe(status)
  expect(newsroom.app.renders.filter((path) => path.startsWith('/media'))).toEqual([])
})

test('A picture that is not public is answered with the one 404, and nothing is kept of it', async () => {
  const front = await newsroom.front()
  const draft = await front.visit(AVIF)
  const never = await front.visit(`/media/${'cd'.repeat(32)}/harbour.avif`)
  const page = await front.visit('/az/articles/nothing')
  expect([draft.status, draft.text]).toEqual([404, page.text])
  expect({ ...draft, headers: undated(draft) }).toEqual({ ...never, headers: undated(never) })
  hang(AVIF)
  expect((await front.visit(AVIF)).status).toBe(200)
})

const undated = ({ headers }: Awaited<ReturnType<TestFront['visit']>>) => ({ ...headers, date: '' })

test('A withdrawn picture is gone from memory and disk, for browsers at once', async () => {
  hang(AVIF)
  const front = await newsroom.front()
  await front.visit(AVIF)
  newsroom.app.pages.set(AVIF, { text: '', type: 'text/plain', tags: [TAG], status: 410 })
  await newsroom.database.change('takedown', TAG)
  await until(async () => (await front.visit(AVIF)).status === 410)
  const { headers } = await front.visit(AVIF)
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10')
  expect((await (await newsroom.front()).visit(AVIF)).status).toBe(410)
})

test('A picture taken down by hand is gone in every width and format', async () => {
  const all = [AVIF, `/media/${SHA}/harbour.avif?w=320`, `/media/${SHA}/harbour.webp`]
  for (const address of all) hang(address)
  const front = await newsroom.front()
  for (const address of all) expect((await front.visit(address)).status).toBe(200)
  const listed = await addTakedown(newsroom.dataDir, `https://tehlil.example${AVIF}`)
  expect(listed).toBe(`/media/${SHA}`)
  for (const address of all) {
    await until(async () => (await front.visit(address)).status === 410)
  }
})

test('Pictures wait in a lane of their own: readers pass them by', async () => {
  const front = await newsroom.front({ limits: { pictures: 1, waiting: 1 } })
  const gate = createGate()
  newsroom.app.onRender = (address) => (address.startsWith('/media') ? gate.opened : undefined)
  const [first, second] = ['320', '480'].map((w) => front.visit(`/media/${SHA}/a.avif?w=${w}`))
  await until(() => newsroom.app.renders.length === 1)
  const third = front.visit(`/media/${SHA}/a.avif?w=960`)
  expect((await Promise.race([second, third]))?.status).toBe(503)
  newsroom.app.pages.set('/az', { text: 'home', tags: [] })
  expect((await front.visit('/az')).status).toBe(200)
  gate.open()
  await Promise.all([first, second, third])
})

test('Pictures that fill their memory push no page out of its own', async () => {
  const front = await newsroom.front({ limits: { pictureMemoryBytes: 30_000 } })
  newsroom.app.pages.set('/az', { text: 'home', tags: [] })
  await front.visit('/az')
  for (const w of ['320', '480', '640', '960']) {
    hang(`/media/${SHA}/a.avif?w=${w}`, 20_000)
    await front.visit(`/media/${SHA}/a.avif?w=${w}`)
  }
  await newsroom.app.stop()
  expect((await front.visit('/az')).status).toBe(200)
})

test('Only where pictures are handed in may a body be as large as one', async () => {
  const front = await newsroom.front({ limits: { bodyBytes: 1_000, uploadBytes: 5_000 } })
  const send = async (path: string, size: number) =>
    (await front.visit(path, { method: 'POST', body: 'x'.repeat(size) })).status
  expect(await send('/admin/media/upload', 5_000)).toBe(200)
  expect(await send('/admin/media/upload', 5_001)).toBe(413)
  expect(await send('/admin/media/uploads', 1_001)).toBe(413)
  expect(await send('/admin/articles', 1_001)).toBe(413)
})

test('The desk’s own pictures run nothing either, and are kept by nobody but her browser', async () => {
  newsroom.app.onDesk = (_request, response) => {
    response.writeHead(200, {
      'content-type': 'image/avif',
      'cache-control': 'private, max-age=600',
    })
    response.end('picture')
  }
  const front = await newsroom.front()
  const { headers } = await front.visit(`/admin${AVIF}`)
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['cache-control']).toBe('private, max-age=600')
})
