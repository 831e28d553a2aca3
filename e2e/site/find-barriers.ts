import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Half as long as `axe.source`: a page has it in half the time. */
const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What another colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Brings axe into a page, once; `AxeBuilder` would do so, and carry all results out, at each run. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE)
}

/** What keeps people out of the page as it is now, in axe's words. */
export function findBarriers(page: Page): Promise<string[]> {
  return run(page, {})
}

/** What a language can change: most of axe's time goes into colours, which are the same in all. */
export function findBarriersOfWords(page: Page): Promise<string[]> {
  return run(page, {
    rules: Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }])),
  })
}

export function findWeakColours(page: Page): Promise<string[]> {
  return run(page, { runOnly: COLOUR_RULES })
}

function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(
    async (given) => {
      const { violations } = await window.axe.run(given)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    },
    { ...options, resultTypes: ['violations' as const] },
  )
}
