import { expect, type Page, type Request, test } from '@playwright/test'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { savedBody } from './site/body-of-piece'

// A real save, sent again by somebody who changes what a browser would not let him change.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

/** What a connection says for itself. */
const OWN = ['host', 'connection', 'content-length', 'accept-encoding']

let page: Page
let articleId: string
let sent: { address: string; headers: Record<string, string>; body: string }

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  page = await browser.newPage()
  await signInAsNewEditor(page)
  articleId = await startPiece(page)
  await page.getByLabel('Body').fill('As it was written.')
  const [request] = await Promise.all([
    page.waitForRequest(isSave),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !OWN.includes(name))
  const body = request.postData() ?? ''
  sent = { address: request.url(), headers: Object.fromEntries(headers), body }
  // Nothing of the page itself may save meanwhile.
  await page.goto('about:blank')
})
test.afterAll(() => page.close())

test('The same save, on the version it made, is taken: what follows is refused for its changes', async () => {
  const answer = await send({ body: changed('Written by hand.') })
  expect(answer).toContain('"done"')
  expect(await writing()).toBe('Written by hand.')
})

const ENVELOPES: Record<string, Record<string, string | null>> = {
  'from another site': { origin: 'https://evil.example' },
  'without an origin': { origin: null },
  'from nowhere': { origin: 'null' },
  'that a browser calls cross-site': { 'sec-fetch-site': 'cross-site' },
  'as a form': { 'content-type': 'application/x-www-form-urlencoded' },
  'as JSON': { 'content-type': 'application/json' },
  'without a session': { cookie: null },
  'with a session of his making': { cookie: 'tehlil-session=made.up' },
  'to an action that is not there': { 'next-action': '00'.repeat(21) },
  'past the middleware, he thinks': { origin: null, 'x-middleware-subrequest': 'proxy' },
  'as if he were the front': { origin: null, 'x-tehlil-front': 'guessed' },
  'as if he were forwarded': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
}

for (const [how, headers] of Object.entries(ENVELOPES)) {
  test(`A save sent ${how} saves nothing`, async () => {
    const answer = await send({ headers, body: changed(`Sent ${how}.`) })
    expect(answer).not.toContain('"done"')
    expect(await writing()).toBe('Written by hand.')
  })
}

const LETTERS: Record<string, (body: string) => string> = {
  'with another key': (body) => body.replace('"content":', '"isAdmin":true,"content":'),
  'with another key in the text': (body) => body.replace('"deck":', '"style":"x","deck":'),
  'with a script for a block': (body) => body.replaceAll('"paragraph"', '"script"'),
  'with a number for a text': (body) => body.replace(/"title":"[^"]*"/, '"title":7'),
  'with a reference to itself': (body) => body.replace(/"deck":"[^"]*"/, '"deck":"$0"'),
  'with a function': (body) => body.replace(/"deck":"[^"]*"/, '"deck":"$F0"'),
  'with a promise': (body) => body.replace(/"deck":"[^"]*"/, '"deck":"$@0"'),
  'with a NUL': (body) => body.replace('by hand', 'by\\u0000hand'),
  'with half a letter': (body) => body.replace('by hand', 'by\\ud800hand'),
  'cut off': (body) => body.slice(0, -20),
  'of nothing': () => '',
  'of three million letters': (body) => body.replace('by hand', 'x'.repeat(3_000_000)),
  'ten thousand deep': () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
}

for (const [how, change] of Object.entries(LETTERS)) {
  test(`A save ${how} saves nothing, and the desk stands`, async () => {
    const answer = await send({ body: change(changed('Changed by hand.')) })
    expect(answer).not.toContain('"done"')
    expect(await writing()).toBe('Written by hand.')
    expect((await page.request.get('/admin/articles')).status()).toBe(200)
  })
}

test('A prototype among the keys is left out: the rest is an honest save', async () => {
  const body = changed('Changed by hand.').replace('"deck":', '"__proto__":{"title":"x"},"deck":')
  expect(await send({ body })).toContain('"done"')
  expect(await writing()).toBe('Changed by hand.')
})

function isSave(request: Request): boolean {
  return request.method() === 'POST' && (request.postData()?.includes('"opId"') ?? false)
}

/** The save with other words and as a deed of its own, on the version that is there now. */
function changed(words: string): string {
  const version = words === 'Written by hand.' ? 1 : 2
  return sent.body
    .replace('As it was written.', words)
    .replace(/"opId":"[^"]*"/, `"opId":"${crypto.randomUUID()}"`)
    .replace(/"baseVersion":\d+/, `"baseVersion":${version}`)
}

/** As a program sends it, with no browser to keep it honest. Null takes a header away. */
async function send({
  headers = {},
  body,
}: {
  headers?: Record<string, string | null>
  body: string
}): Promise<string> {
  const all = Object.entries({ ...sent.headers, ...headers })
  const kept = all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
  const deed = {
    method: 'POST',
    headers: Object.fromEntries(kept),
    body,
    redirect: 'manual' as const,
  }
  const answer = await fetch(sent.address, deed)
  return await answer.text()
}

async function writing(): Promise<string> {
  const [block] = (await savedBody(articleId)).content
  const [first] = block?.type === 'paragraph' ? (block.content ?? []) : []
  return first?.type === 'text' ? first.text : ''
}
