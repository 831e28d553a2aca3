import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crawlSite } from './crawl-site'
import { CRAWLED_FILE } from './crawled-file'

/** Before the first test. */
// biome-ignore lint/style/noDefaultExport: Playwright runs what its setup file exports by default
export default async function crawlOnce() {
  const { SITE_URL = '', DATA_DIR = '' } = process.env
  const crawled = await crawlSite(SITE_URL, DATA_DIR)
  mkdirSync(path.dirname(CRAWLED_FILE), { recursive: true })
  writeFileSync(CRAWLED_FILE, JSON.stringify(crawled))
}
