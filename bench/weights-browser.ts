import type { Browser } from '@playwright/test'
import { readWire } from './read-wire'

export type Visit = {
  address: string
  requests: number
  origins: number
  scripts: number
  /** Bytes on the wire. */
  css: number
  fonts: number
}

/** What a browser that has never been here asks for. */
export async function loadCold(browser: Browser, origin: string, address: string): Promise<Visit> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked: { url: string; type: string }[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith('data:')) asked.push({ url, type: request.resourceType() })
  })
  await page.goto(origin + address, { waitUntil: 'networkidle' })
  await context.close()
  const of = (type: string) => asked.filter((one) => one.type === type).map(({ url }) => url)
  return {
    address,
    requests: asked.length,
    origins: new Set(asked.map(({ url }) => new URL(url).origin)).size,
    scripts: of('script').length,
    css: await weigh(of('stylesheet')),
    fonts: await weigh(of('font')),
  }
}

async function weigh(urls: readonly string[]): Promise<number> {
  const files = await Promise.all(urls.map(readWire))
  return files.reduce((sum, { brotli }) => sum + brotli.length, 0)
}
