import { expect, test } from '@playwright/test'
import { signInAsNewEditor, startPiece } from './desk-visitor'

test.describe.configure({ timeout: 120_000 })

test('Words that were never saved come back after the tab has died', async ({ page, context }) => {
  await signInAsNewEditor(page)
  await startPiece(page)
  await page.getByLabel('Body').fill('Not saved yet.')
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain('Not saved yet.')
  const address = page.url()
  await page.close()

  const later = await context.newPage()
  await later.goto(address)
  await later.getByRole('button', { name: 'Bring it back' }).click()
  await expect(later.getByLabel('Body')).toHaveText('Not saved yet.')
})

test('A cookie that was copied before signing out opens nothing', async ({ page, context }) => {
  await signInAsNewEditor(page)
  const copied = await context.cookies()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await context.addCookies(copied)
  await page.goto('/admin/articles')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})
