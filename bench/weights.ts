import { chromium } from '@playwright/test'
import { crawlSite } from '@/e2e/site/crawl-site'
import { exampleOf } from '@/e2e/site/examples'
import { toSite } from '@/e2e/site/site'
import { LOCALES } from '@/lib/i18n/locale'
import { shutDown, shutDownOnSignals } from '@/scripts/files/shutdown'
import { findChromium } from '@/scripts/test/find-chromium'
import { withSite } from '@/scripts/test/with-site'
import { atMost, type Bar, printBars } from './bars'
import { saveResults } from './save-results'
import { loadCold, type Visit } from './weights-browser'
import { weighKinds } from './weights-html'

/** Kinds that a visit may begin with. */
const ENTRIES = ['home', 'article', 'fact', 'topic'] as const

/** `npm run bench -- weights`: what a reader's first page costs, in every language. */
shutDownOnSignals(1)
const bars = await withSite(async ({ SITE_URL = '', DATA_DIR = '' }) => {
  const site = toSite(await crawlSite(SITE_URL, DATA_DIR))
  const html = await weighKinds(site)
  console.table(html)
  const browser = await chromium.launch({ executablePath: findChromium() })
  const visits: Visit[] = []
  for (const locale of LOCALES) {
    for (const kind of ENTRIES) {
      visits.push(await loadCold(browser, SITE_URL, exampleOf(site, kind, locale).address))
    }
  }
  await browser.close()
  console.table(visits)
  const heaviest = (weigh: (visit: Visit) => number) => Math.max(...visits.map(weigh))
  const reached: Bar[] = [
    ...html.map(({ kind, heaviest }) =>
      atMost(`${kind}: HTML, bytes on the wire`, 20_000, heaviest),
    ),
    atMost(
      'CSS, bytes on the wire',
      12_000,
      heaviest((visit) => visit.css),
    ),
    atMost(
      'fonts, bytes in the heaviest language',
      110_000,
      heaviest((visit) => visit.fonts),
    ),
    atMost(
      'requests',
      10,
      heaviest((visit) => visit.requests),
    ),
    atMost(
      'origins',
      1,
      heaviest((visit) => visit.origins),
    ),
    atMost(
      'scripts',
      0,
      heaviest((visit) => visit.scripts),
    ),
  ]
  saveResults('weights', { html, visits, bars: reached })
  return reached
})
printBars(bars)
await shutDown(bars.every((bar) => bar.isReached) ? 0 : 1)
