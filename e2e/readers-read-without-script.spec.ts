import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import Parser from 'rss-parser'

const MOST_REQUESTS = 8
const MOST_FONT_BYTES = 100_000
const MOST_HTML_BYTES = 12_000

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const locale of ['az', 'en']) {
      test(`Home and the newest piece are whole without script: ${locale}`, async ({ page }) => {
        const faults = watchFaults(page)
        for (const address of [`/${locale}`, await newestArticle(locale)]) {
          const response = await page.goto(address, { waitUntil: 'networkidle' })
          expect(response?.status()).toBe(200)
          await expect(page.locator('html')).toHaveAttribute('lang', locale)
          expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
          expect(await page.locator('[style]').count()).toBe(0)
          // "2026 M11 24": what browsers print for languages they do not know.
          expect(await page.locator('body').innerText()).not.toMatch(/\bM(0[1-9]|1[0-2])\b/)
          expect(faults).toEqual([])
          await expectAccessible(page)
        }
      })
    }
  })
}

test('Pages that are not there are accessible too, and offer the latest pieces', async ({
  page,
}) => {
  const faults = watchFaults(page)
  const response = await page.goto('/az/articles/bele-yazi-yoxdur')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('article')).not.toHaveCount(0)
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
  await expectAccessible(page)
})

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

// 320 px is also what is left of 1280 at 400 %.
test('Nothing runs off the side at 320 px', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  for (const address of ['/az', '/en', await newestArticle('az'), await newestArticle('en')]) {
    await page.goto(address)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, address).toBe(0)
  }
  await page.close()
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

/** Scripts that were asked for, broken policies and errors of the console. */
function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') faults.push(`script ${request.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return faults
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
