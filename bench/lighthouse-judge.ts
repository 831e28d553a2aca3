import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { freePort } from '@/scripts/postgres/free-port'
import { findChromium } from '@/scripts/test/find-chromium'

const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance']

export type Judgement = {
  kind: string
  address: string
  /** Medians, of 100. */
  accessibility: number
  bestPractices: number
  seo: number
  performance: number
  /** Median of the layout shift, and of the largest paint in milliseconds. */
  cls: number
  lcp: number
  /** Audits that cost points in the last run. */
  lost: string[]
}

/** What Lighthouse says of a page, in the middle of several runs as a phone. */
export async function judge(kind: string, url: string, runs: number): Promise<Judgement> {
  const results: Result[] = []
  for (let run = 0; run < runs; run += 1) results.push(await runOnce(url))
  const score = (category: string) =>
    Math.round(median(results.map(({ categories }) => (categories[category]?.score ?? 0) * 100)))
  const measured = (audit: string) =>
    median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))
  return {
    kind,
    address: new URL(url).pathname,
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    performance: score('performance'),
    cls: measured('cumulative-layout-shift'),
    lcp: Math.round(measured('largest-contentful-paint')),
    lost: results.slice(-1).flatMap(lostAudits),
  }
}

/** A browser for each run: nothing is warm but the front. */
async function runOnce(url: string): Promise<Result> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    headless: false,
    args: ['--headless=new', '--no-sandbox', `--remote-debugging-port=${port}`],
  })
  try {
    const flags = { port, logLevel: 'error', onlyCategories: CATEGORIES } as const
    const run = await lighthouse(url, { ...flags, onlyCategories: [...CATEGORIES] })
    if (!run || run.lhr.runtimeError) throw new Error(`${url}: ${run?.lhr.runtimeError?.message}`)
    return run.lhr
  } finally {
    await browser.close()
  }
}

function lostAudits({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
      .map((audit) => `${audit?.id} ${audit?.score} ${audit?.displayValue ?? ''}`),
  )
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
