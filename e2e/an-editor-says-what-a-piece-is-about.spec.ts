import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { expectAccessible } from './site/expect-accessible'

test.describe.configure({ timeout: 180_000 })

test('A piece is given a new topic, a country and a series; readers see them once it is published', async ({
  page,
}) => {
  await signInAsNewEditor(page)
  await startPiece(page)
  const name = `Ports ${randomUUID().slice(0, 8)}`
  await page.getByLabel('Headline').fill(`About ${name}`)
  await page.getByLabel('Deck').fill('Its deck')
  await page.getByLabel('Body').fill('The first sentence.')
  await page.getByText('New person').click()
  await page.getByLabel('Name, en').fill('Editorial desk')
  await page.getByRole('button', { name: 'Add the person' }).click()
  await expect(page.getByRole('button', { name: 'Remove Editorial desk' })).toBeVisible()

  await press(page, 'New topic')
  await page.getByLabel('Topic, en').fill(name)
  await page.getByRole('button', { name: 'Add the topic' }).press('Enter')
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
  await page.getByLabel('Add a country').selectOption({ label: 'Kazakhstan' })
  await page.getByLabel('Type').selectOption({ label: 'Report' })
  await page.getByRole('button', { name: 'Keep these choices' }).press('Enter')
  await expect(page.getByText('Kept. Readers see them with the next publication.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()
  const address = await page.getByRole('link', { name: /^about-ports-/ }).getAttribute('href')
  const path = new URL(address ?? '').pathname
  expect(await (await page.request.get(path)).text()).toContain(name)

  await page.getByLabel('Type').selectOption({ label: 'News' })
  await page.getByRole('button', { name: 'Keep these choices' }).click()
  await expect(page.getByText('Kept. Readers see them with the next publication.')).toBeVisible()
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect
    .poll(async () => (await page.request.get('/en/types/news')).text())
    .toContain(`About ${name}`)

  await page.goto('/admin/topics')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('link', { name: `About ${name}` })).toBeVisible()
  const old = await page.getByLabel('Address').inputValue()
  await page.getByLabel('Address').fill(`${old}-moved`)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved. Every front shows it.')).toBeVisible()
  await expectAccessible(page)
  const moved = await page.request.get(`/en/topics/${old}`, { maxRedirects: 0 })
  expect(moved.status()).toBe(301)
  expect(moved.headers().location).toBe(`/en/topics/${old}-moved`)
})

test('Somebody takes a new post, and the desk keeps both', async ({ page }) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/people')
  await press(page, 'New person')
  const name = `Aygün ${randomUUID().slice(0, 8)}`
  await page.getByLabel('Name, en').fill(name)
  await page.getByLabel('Post, en').fill('Fellow')
  await page.getByRole('button', { name: 'Add the person' }).press('Enter')
  await page.getByRole('link', { name }).press('Enter')

  await page.getByLabel('Until').fill('2024-12-31')
  await page.getByRole('button', { name: 'Add a post' }).press('Enter')
  const second = page.getByRole('group', { name: 'Post 2' })
  await second.getByLabel('Post, en').fill('Director')
  await second.getByLabel('From').fill('2025-01-01')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved. Every front shows it.')).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('group', { name: 'Post 1' }).getByLabel('Post, en')).toHaveValue(
    'Director',
  )
})

test('A page is written, stands in the footer, and moves', async ({ page }) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/pages')
  await page.getByRole('button', { name: 'New page' }).press('Enter')
  const title = `Write to us ${randomUUID().slice(0, 8)}`
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Body').fill('By post or by **e-mail**.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved. Every front shows it.')).toBeVisible()
  await expectAccessible(page)
  const slug = await page.getByLabel('Address').inputValue()
  const shown = await page.request.get(`/en/pages/${slug}`)
  expect(await shown.text()).toContain('<strong>e-mail</strong>')
  expect(await (await page.request.get('/en')).text()).toContain(title)

  await page.getByLabel('Address').fill(`${slug}-moved`)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved. Every front shows it.')).toBeVisible()
  const moved = await page.request.get(`/en/pages/${slug}`, { maxRedirects: 0 })
  expect(moved.status()).toBe(301)
  await page.goto('/admin/pages')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await expectAccessible(page)
})

/** Opens a fold as the keyboard does. */
async function press(page: Page, name: string) {
  await page.getByText(name, { exact: true }).press('Enter')
}
