import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page of ours has. */
const MOST_STOPS = 250

/** Goes there as somebody without a mouse does: Tab after Tab. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never comes to ${wanted}`)
}

/** Goes to a field and writes into it. */
export async function typeInto(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.insertText(text)
}

/** Goes to a button, a link or a fold, and presses Enter. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Writes what a list offers until the list stands on it. */
export async function chooseFrom(page: Page, list: Locator, words: string): Promise<void> {
  await tabTo(page, list)
  await page.keyboard.type(words)
  await expect(list.locator('option:checked')).toHaveText(words)
}

/** A list to add from: a first key opens it, then it goes to what is written, and Enter takes it. */
export async function addFrom(page: Page, list: Locator, words: string): Promise<void> {
  await tabTo(page, list)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Remove ${words}`, exact: true })).toBeVisible()
}
