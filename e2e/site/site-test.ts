import { readFileSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { CRAWLED_FILE } from './crawled-file'
import { crawledSchema, type Site, toSite } from './site'

/** Tests that share one crawl of the running site. */
export const test = base.extend<object, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const written: unknown = JSON.parse(readFileSync(CRAWLED_FILE, 'utf8'))
      await use(toSite(crawledSchema.parse(written)))
    },
    { scope: 'worker' },
  ],
})
