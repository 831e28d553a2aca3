import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What keeps people out of the page as it is now, in axe's words. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Without frames there is nothing for the newer mode to gather in a page of its own.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
