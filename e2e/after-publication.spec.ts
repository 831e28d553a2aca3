import { expect, type Page, test } from '@playwright/test'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { expectAccessible } from './site/expect-accessible'

test.describe.configure({ timeout: 240_000 })

test('A retracted piece stays readable and says so everywhere, until it is published again', async ({
  page,
}) => {
  await signInAsNewEditor(page)
  const address = await publishPiece(page, 'Ships of the east shore')
  const retract = page.getByRole('button', { name: 'Retract' })
  await retract.press('Enter')
  await expect(page.getByText('Write first what is wrong with it')).toBeVisible()
  await expect(page.getByLabel('What is wrong with it')).toBeFocused()
  await page.keyboard.type('The ships were counted twice.')
  await retract.press('Enter')
  await expect(page.getByText('Retracted. Every front shows the notice.')).toBeVisible()
  await expect(page.getByText('Readers see: The ships were counted twice.')).toBeVisible()

  const reader = await page.context().newPage()
  expect((await reader.goto(address))?.status()).toBe(200)
  const notice = reader.getByRole('note')
  await expect(notice).toContainText('Retracted on')
  await expect(notice).toContainText('The ships were counted twice.')
  await expect(reader.getByText('Words of the piece.')).toBeVisible()
  await expectAccessible(reader)
  await reader.goto('/en/types/analysis')
  const card = reader.getByRole('article').filter({ hasText: 'Ships of the east shore' })
  await expect(card.getByText('Retracted', { exact: true })).toBeVisible()
  for (const feed of ['/en/feed.xml', '/en/atom.xml', '/en/feed.json']) {
    expect(await textOf(page, feed), feed).toContain('Retracted: Ships of the east shore')
  }

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(reader.getByRole('note')).toBeHidden()
})

test('A corrected address leads from the old one to the new in one step', async ({ page }) => {
  await signInAsNewEditor(page)
  const old = await publishPiece(page, 'Shisp of the west shore')
  const field = page.getByRole('textbox', { name: 'Address' })
  await field.fill('Not an address!')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('ships-of-the-west-shore')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()
  const answer = await page.request.get(old, { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers().location).toMatch(/\/en\/articles\/ships-of-the-west-shore$/)
  expect(await textOf(page, '/en/articles/ships-of-the-west-shore')).toContain(
    'Words of the piece.',
  )
})

/** A piece of our own in English; returns its public address, and stays in the editor. */
async function publishPiece(page: Page, title: string): Promise<string> {
  await startPiece(page)
  await page.getByLabel('Headline').fill(title)
  await page.getByLabel('Deck').fill('Its deck')
  await page.getByLabel('Body').fill('Words of the piece.')
  await page.getByText('New person').click()
  await page.getByLabel('Name, en').fill(`Desk of ${title}`)
  await page.getByRole('button', { name: 'Add the person' }).click()
  await expect(page.getByRole('button', { name: `Remove Desk of ${title}` })).toBeVisible()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()
  const link = page.getByRole('complementary').getByRole('link', { name: /^[a-z-]+shore$/ })
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname
}

async function textOf(page: Page, address: string): Promise<string> {
  const response = await page.request.get(address)
  expect(response.status()).toBe(200)
  return await response.text()
}
