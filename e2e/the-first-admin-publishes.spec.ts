import { expect, type Page, test } from '@playwright/test'
import { startPiece } from './desk-visitor'
import { expectAccessible } from './site/expect-accessible'

/** Where the newest pieces stand. */
const LISTS = ['/en', '/en/feed.xml']
const PASSWORD = 'twelve letters and more'

test.describe.configure({ timeout: 120_000 })

test('The first admin sets up, writes, publishes, changes and withdraws a piece', async ({
  page,
}) => {
  const setupUrl = process.env.SETUP_URL ?? ''
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`${setupUrl}?lang=en`)
  await page.getByLabel('Name').fill('Əsas redaktor')
  await page.getByLabel('E-mail').fill('əsas@example.az')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create the account' }).click()

  await startPiece(page)
  await write(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()
  const address = '/en/articles/a-piece-from-the-desk'
  expect(await textOf(page, address)).toContain('The first sentence.')
  for (const list of LISTS) expect(await textOf(page, list)).toContain('A piece from the desk')

  await page.getByLabel('Body').fill('The changed sentence.')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()
  expect(await textOf(page, address)).toContain('The changed sentence.')

  await page.getByLabel('Reason').fill('It was only a test')
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText('Withdrawn. No front shows it any more.')).toBeVisible()
  const gone = await page.request.get(address)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).toContain('It was only a test')
  for (const list of LISTS) expect(await textOf(page, list)).not.toContain('A piece from the desk')
  expect(faults).toEqual([])
})

async function write(page: Page) {
  await page.getByLabel('Headline').fill('A piece from the desk')
  await page.getByLabel('Deck').fill('Its deck')
  await page.getByLabel('Body').fill('The first sentence.')
  await page.getByText('New person').click()
  await page.getByLabel('Name, en').fill('Editorial desk')
  await page.getByRole('button', { name: 'Add the person' }).click()
  await expect(page.getByRole('button', { name: 'Remove Editorial desk' })).toBeVisible()
}

async function textOf(page: Page, address: string): Promise<string> {
  const response = await page.request.get(address)
  expect(response.status()).toBe(200)
  return await response.text()
}
