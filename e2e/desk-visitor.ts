import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import type { Role } from '@/lib/db/generated/enums'

const PASSWORD = 'twelve letters and more'

export function signInAsNewEditor(page: Page): Promise<void> {
  return signInAs(page, 'editor')
}

/** A new account signs in through the login page. */
export async function signInAs(page: Page, role: Role): Promise<void> {
  const { email, password } = makeAccount(role)
  await page.goto('/admin/login?lang=en')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
}

/** Made as an operator makes one. */
export function makeAccount(role: Role): { email: string; password: string } {
  const email = `${role}-${randomUUID()}@example.org`
  const options = ['--email', email, '--name', `An ${role}`, '--role', role, '--password-stdin']
  execFileSync('node', ['scripts/tehlil.mjs', 'user:create', ...options], { input: PASSWORD })
  return { email, password: PASSWORD }
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
