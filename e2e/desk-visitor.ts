import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

const PASSWORD = 'twelve letters and more'

/** A new account, made as an operator makes one, signs in through the login page. */
export async function signInAsNewEditor(page: Page): Promise<void> {
  const email = `editor-${randomUUID()}@example.org`
  const options = ['--email', email, '--name', 'An editor', '--role', 'editor', '--password-stdin']
  execFileSync('node', ['scripts/tehlil.mjs', 'user:create', ...options], { input: PASSWORD })
  await page.goto('/admin/login?lang=en')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
}

/** Opens a new English piece in the editor; returns its id. */
export async function startPiece(page: Page): Promise<string> {
  await page.getByText('New article').click()
  await page.getByLabel('Original language').selectOption('en')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await expect(page.getByLabel('Headline')).toBeVisible()
  const [, articleId = ''] = /articles\/([0-9a-f-]{36})/.exec(page.url()) ?? []
  return articleId
}
