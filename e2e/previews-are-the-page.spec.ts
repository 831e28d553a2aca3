import { expect, type Page, test } from '@playwright/test'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { askNewsroom } from './site/ask-newsroom'
import { expectAccessible } from './site/expect-accessible'

const PHONE_WIDTH = 390

test.describe.configure({ timeout: 300_000 })

test('The preview of what is live is the public page, byte for byte', async ({ page }) => {
  await signInAsNewEditor(page)
  const pieces = await livePieces()
  expect(pieces.length).toBeGreaterThan(5)
  for (const { address, revisionId } of pieces) {
    const shown = await pieceOf(page, address)
    expect(await pieceOf(page, `/admin/preview/${revisionId}`), address).toBe(shown)
  }
})

test('A draft is looked at by keyboard, as wide as a desktop’s window and as a phone’s', async ({
  page,
}) => {
  await signInAsNewEditor(page)
  await startPiece(page)
  await page.getByLabel('Headline').fill('Seen before it is out')
  await page.getByLabel('Body').fill('Only the desk reads this.')
  await page.getByRole('button', { name: 'Preview' }).press('Enter')
  const frame = page.frameLocator('iframe[title="Preview of revision 1"]')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Seen before it is out')
  await expectAccessible(page)

  await page.getByRole('radio', { name: 'Desktop' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Phone' })).toBeChecked()
  expect(await frame.locator('body').evaluate(() => window.innerWidth)).toBe(PHONE_WIDTH)
  const overflow = () => document.documentElement.scrollWidth - window.innerWidth
  expect(await frame.locator('body').evaluate(overflow)).toBe(0)
  await page.getByRole('radio', { name: 'Desktop' }).press('ArrowLeft')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('radio', { name: 'Desktop' }).check()
  expect(await frame.locator('body').evaluate(() => window.innerWidth)).toBeGreaterThan(1000)
})

type Live = { address: string; revisionId: string }

/** Everything in English, and one piece of each other language. */
async function livePieces(): Promise<Live[]> {
  return await askNewsroom<Live>(
    `SELECT '/' || e.locale || '/articles/' || s.slug AS address, p.revision_id AS "revisionId"
     FROM edition e JOIN publication p ON p.id = e.live_publication_id
     JOIN slug s ON s.target_id = e.id AND s.is_current
     WHERE e.locale = 'en' OR e.id IN (
       SELECT (array_agg(id ORDER BY id))[1] FROM edition
       WHERE live_publication_id IS NOT NULL GROUP BY locale)
     ORDER BY address`,
  )
}

/** The piece itself, without what machines are told beside it and what a renderer notes down. */
async function pieceOf(page: Page, address: string): Promise<string> {
  await page.goto(address)
  const html = await page.locator('main > .wrap').evaluate((wrap) => wrap.outerHTML)
  return html.replaceAll(/<!--.*?-->/g, '')
}
