import { expect, test } from '@playwright/test'
import { signInAs, signInAsNewEditor } from './desk-visitor'
import { expectAccessible } from './site/expect-accessible'

test.describe.configure({ timeout: 180_000 })

test('An admin names who publishes the site, and home says so at once', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/admin/settings')
  const motto = page.getByLabel('After the name, en')
  const own = await motto.getAttribute('placeholder')
  expect(own).toBe('signed analysis of the Caspian region')
  const email = page.getByLabel('E-mail, en')
  await email.fill('nobody')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Write a whole e-mail address.')).toBeVisible()
  await expect(email).toBeFocused()

  await email.fill('desk@example.org')
  await motto.fill('written by the shore')
  await page.getByLabel('Publisher, en').fill('A House by the Sea')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved\. Home pages show it/)).toBeVisible()
  await expectAccessible(page)

  const home = await (await page.request.get('/en')).text()
  expect(home).toContain('Təhlil: written by the shore')
  expect(home).toContain('A House by the Sea')
  expect(home).toContain('mailto:desk@example.org')

  for (const field of [motto, email, page.getByLabel('Publisher, en')]) await field.fill('')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(page.getByText(/^Saved\. Home pages show it/)).toBeVisible()
  const again = await (await page.request.get('/en')).text()
  expect(again).toContain(`Təhlil: ${own}`)
  expect(again).not.toContain('A House by the Sea')
})

test('An editor who is no admin finds no settings', async ({ page }) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/settings')
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
})

test('An editor chooses by keyboard what leads home, and takes it back', async ({ page }) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/home/en')
  const pieces = page.getByRole('group', { name: 'Pieces' })
  const choice = pieces.getByLabel('Add a piece')
  const names = await choice.locator('option').allTextContents()
  const [, , older = '', oldest = ''] = names
  await choice.selectOption({ label: oldest })
  await choice.selectOption({ label: older })
  await pieces.getByRole('button', { name: `Move ${older} up` }).press('Enter')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 2, name: older })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved. Every front shows it.')).toBeVisible()
  await page.goto('/en')
  await expect(page.locator('.lead h2')).toHaveText(older)
  await expect(page.getByRole('region', { name: 'Chosen pieces' })).toContainText(oldest)

  await page.goto('/admin/home/en')
  for (const name of [older, oldest]) {
    await pieces.getByRole('button', { name: `Remove ${name}` }).press('Enter')
  }
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved. Every front shows it.')).toBeVisible()
  await page.goto('/en')
  await expect(page.locator('.lead h2')).toHaveText(names[1] ?? '')
})

test('An editor puts a topic into the menu and a page out of the footer', async ({ page }) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/home/menus')
  const [head, foot] = ['Top menu', 'Bottom menu'].map((name) => page.getByRole('group', { name }))
  if (!head || !foot) throw new Error('No menus')
  const option = head
    .locator('option')
    .filter({ hasText: /^Topic: / })
    .first()
  const topic = ((await option.textContent()) ?? '').replace('Topic: ', '')
  await head.getByLabel('Add to the top').selectOption({ label: `Topic: ${topic}` })
  await head.getByRole('button', { name: `Move ${topic} up` }).press('Enter')
  await foot.getByRole('button', { name: 'Remove Authors' }).press('Enter')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved\. Home pages show it/)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/en')
  await expect(page.getByRole('navigation', { name: 'Menu' })).toContainText(topic)
  await expect(page.getByRole('navigation', { name: 'Site' })).not.toContainText('Authors')

  await page.goto('/admin/home/menus')
  await head.getByRole('button', { name: `Remove ${topic}` }).press('Enter')
  await foot.getByLabel('Add to the bottom').selectOption({ label: 'List: Authors' })
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved\. Home pages show it/)).toBeVisible()
})
