import { defineConfig, devices } from '@playwright/test'

const { PLAYWRIGHT_CHROMIUM, SITE_URL } = process.env

const FIRST = 'the-first-admin-publishes.spec.ts'
const KILLS = 'saves-survive-kills.spec.ts'
/** They look and change nothing. */
const PAGES = ['every-*.spec.ts', 'languages-*.spec.ts', 'no-link-*.spec.ts', 'pages-*.spec.ts']

/** Run by `npm test`, which starts a real site first and hands over its addresses. */
export default defineConfig({
  testDir: '.',
  globalSetup: './site/crawl-once.ts',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  workers: 2,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'first', testMatch: FIRST },
    { name: 'pages', testMatch: PAGES, dependencies: ['first'], fullyParallel: true },
    { name: 'journeys', testIgnore: [FIRST, KILLS, ...PAGES], dependencies: ['first'], workers: 1 },
    { name: 'kills', testMatch: KILLS, dependencies: ['pages', 'journeys'] },
  ],
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    ...(SITE_URL && { baseURL: SITE_URL }),
    ...(PLAYWRIGHT_CHROMIUM && { launchOptions: { executablePath: PLAYWRIGHT_CHROMIUM } }),
    trace: 'retain-on-failure',
  },
})
