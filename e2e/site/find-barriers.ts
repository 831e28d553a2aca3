import type { Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What another colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Brings axe into a page, once; `AxeBuilder` would do so, and carry all results out, at each run. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source)
}

/** What keeps people out of the page as it is now, in axe's words. */
export function findBarriers(page: Page): Promise<string[]> {
  return run(page, {})
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
