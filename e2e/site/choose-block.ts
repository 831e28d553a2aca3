import { expect, type Page } from '@playwright/test'
import { asciiLower } from '@/lib/text/letter-case'

/** A block from the menu behind the slash, where the cursor stands. */
export async function chooseBlock(page: Page, name: string): Promise<void> {
  await page.keyboard.type(`/${asciiLower(name)}`)
  await expect(page.getByRole('option', { name, exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
}
