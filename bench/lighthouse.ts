import { crawlSite } from '@/e2e/site/crawl-site'
import { exampleOf } from '@/e2e/site/examples'
import { toSite } from '@/e2e/site/site'
import { shutDown, shutDownOnSignals } from '@/scripts/files/shutdown'
import { withSite } from '@/scripts/test/with-site'
import { atLeast, atMost, type Bar, printBars } from './bars'
import { type Judgement, judge } from './lighthouse-judge'
import { saveResults } from './save-results'

const KINDS = ['article', 'home', 'fact', 'topic'] as const
const RUNS = 5

/**
 * `npm run bench -- lighthouse`: a phone on a slow network, through the front. The site answers on
 * localhost by http, which Lighthouse counts as safe: what it says of https, HSTS and http/2 is
 * not proved here.
 */
shutDownOnSignals(1)
const bars = await withSite(async ({ SITE_URL = '', DATA_DIR = '' }) => {
  const site = toSite(await crawlSite(SITE_URL, DATA_DIR))
  const judgements: Judgement[] = []
  for (const kind of KINDS) {
    const { address } = exampleOf(site, kind, 'az')
    judgements.push(await judge(kind, SITE_URL + address, RUNS))
  }
  console.table(judgements.map(({ lost, ...figures }) => figures))
  for (const { kind, lost } of judgements) {
    for (const audit of lost) console.log(`${kind}: ${audit}`)
  }
  const reached = judgements.flatMap(barsOf)
  saveResults('lighthouse', { judgements, bars: reached })
  return reached
})
printBars(bars)
await shutDown(bars.every((bar) => bar.isReached) ? 0 : 1)

function barsOf({ kind, accessibility, bestPractices, seo, performance, cls }: Judgement): Bar[] {
  return [
    atLeast(`${kind}: accessibility`, 100, accessibility),
    atLeast(`${kind}: best practices`, 100, bestPractices),
    atLeast(`${kind}: SEO`, 100, seo),
    atLeast(`${kind}: performance`, 98, performance),
    atMost(`${kind}: layout shift`, 0.002, cls),
  ]
}
