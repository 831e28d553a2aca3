import { expect, test } from '@playwright/test'
import Parser from 'rss-parser'

const MOST_REQUESTS = 10
const MOST_FONT_BYTES = 110_000
const MOST_HTML_BYTES = 20_000

test('A page weighs little: few requests, small fonts, small HTML, one origin', async ({
  page,
}) => {
  const answers: { url: string; type: string; bytes: number }[] = []
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes()
    answers.push({ url: request.url(), type: request.resourceType(), bytes: responseBodySize })
  })
  await page.goto(await newestArticle('az'), { waitUntil: 'networkidle' })
  const { origin } = new URL(page.url())
  const weigh = (type: string) =>
    answers.filter((one) => one.type === type).reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(
    `article in az: ${answers.length} requests, HTML ${weigh('document')} B, fonts ${weigh('font')} B, CSS ${weigh('stylesheet')} B`,
  )
  expect(answers.length).toBeLessThanOrEqual(MOST_REQUESTS)
  expect(answers.filter(({ url }) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual(
    [],
  )
  expect(weigh('font')).toBeLessThanOrEqual(MOST_FONT_BYTES)
  expect(weigh('document')).toBeLessThanOrEqual(MOST_HTML_BYTES)
})

test('Addresses answer as promised', async ({ request }) => {
  const statusOf = async (address: string, options = {}) =>
    (await request.fetch(address, { maxRedirects: 0, ...options })).status()
  expect(await statusOf('/')).toBe(307)
  expect(await statusOf('/az/')).toBe(301)
  expect(await statusOf('/AZ')).toBe(301)
  expect(await statusOf('/xx')).toBe(404)
  expect(await statusOf('/az', { method: 'POST' })).toBe(405)
  expect(await statusOf('/az', { headers: { host: 'elsewhere.example' } })).toBe(421)
  expect(await statusOf('/healthz', { headers: { host: 'elsewhere.example' } })).toBe(200)
  expect(await statusOf('/readyz')).toBe(200)
  const first = await request.get('/az')
  const headers = { 'if-none-match': first.headers().etag ?? '' }
  expect(await statusOf('/az', { headers })).toBe(304)
})

test('A feed reader finds the newest piece, in full', async ({ page, request }) => {
  await page.goto('/az')
  const feed = page.locator('link[rel="alternate"][type="application/rss+xml"]')
  const address = (await feed.getAttribute('href')) ?? ''
  const { items } = await new Parser().parseString(await (await request.get(address)).text())
  expect(items.map((item) => new URL(item.link ?? '').pathname)).toContain(
    await newestArticle('az'),
  )
  for (const item of items) expect(item['content:encoded']).toContain('<p>')
})

/** As home shows it. */
async function newestArticle(locale: string): Promise<string> {
  const home = await (await fetch(`${process.env.SITE_URL}/${locale}`)).text()
  const [address] = new RegExp(`/${locale}/articles/[a-z0-9-]+`).exec(home) ?? []
  if (!address) throw new Error(`No piece on /${locale}`)
  return address
}
