import { defineConfig, devices } from '@playwright/test'

const { PLAYWRIGHT_CHROMIUM, SITE_URL } = process.env

/** Run by `npm test`, which starts a real site first and hands over its addresses. */
export default defineConfig({
  testDir: '.',
  globalSetup: './site/crawl-once.ts',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    ...(SITE_URL && { baseURL: SITE_URL }),
    ...(PLAYWRIGHT_CHROMIUM && { launchOptions: { executablePath: PLAYWRIGHT_CHROMIUM } }),
    trace: 'retain-on-failure',
  },
})
