import { expect, type Page, test } from '@playwright/test'
import { makeAccount, startPiece } from './desk-visitor'

test.describe.configure({ timeout: 240_000 })

test('Without a network, and after the session has ended, the text is kept and says where', async ({
  page,
  context,
}) => {
  await beginWriting(page)
  await context.setOffline(true)
  await page.getByLabel('Body').fill('On the train.')
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/^Draft kept at \d/)).toBeVisible({ timeout: 15_000 })

  await context.clearCookies()
  await page.getByLabel('Body').fill('The session is over.')
  await expect(page.getByText('You have been signed out.')).toBeVisible()
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await expect(page.getByLabel('Body')).toHaveText('The session is over.')
})

test('It comes back after the tab has crashed', async ({ page, context }) => {
  const address = await beginWriting(page)
  await page.getByLabel('Body').fill('Typed before the crash.')
  await expectKeptHere(page, 'Typed before the crash.')
  const crashed = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => null)
  await crashed
  await expectBack(await context.newPage(), address, 'Typed before the crash.')
})

test('It comes back after the network was lost and the tab was closed without it', async ({
  page,
  context,
}) => {
  const address = await beginWriting(page)
  await context.setOffline(true)
  await page.getByLabel('Body').fill('Typed in a tunnel.')
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await page.close()
  await context.setOffline(false)
  await expectBack(await context.newPage(), address, 'Typed in a tunnel.')
})

test('It comes back after the session has ended and the same person signs in again', async ({
  page,
  context,
}) => {
  const account = makeAccount('editor')
  const address = await beginWriting(page, account)
  await context.clearCookies()
  await page.getByLabel('Body').fill('Typed after the session.')
  await expect(page.getByText('You have been signed out.')).toBeVisible()
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await page.close()

  const later = await context.newPage()
  await signIn(later, account)
  await expectBack(later, address, 'Typed after the session.')
})

test('It is nobody else’s: another person on the same computer is offered nothing', async ({
  page,
  context,
}) => {
  const address = await beginWriting(page)
  await page.getByLabel('Body').fill('Between me and my screen.')
  await expectKeptHere(page, 'Between me and my screen.')
  await page.close()
  await context.clearCookies()
  const later = await context.newPage()
  await signIn(later, makeAccount('editor'))
  await later.goto(address)
  await expect(later.getByLabel('Headline')).toBeVisible()
  await expect(later.getByRole('button', { name: 'Bring it back' })).toBeHidden()
  await expect(later.getByLabel('Body')).not.toContainText('Between me')
})

type Account = ReturnType<typeof makeAccount>

/** A new piece in its editor; returns its address. */
async function beginWriting(page: Page, account = makeAccount('editor')): Promise<string> {
  await signIn(page, account)
  await startPiece(page)
  return page.url()
}

async function signIn(page: Page, { email, password }: Account) {
  await page.goto('/admin/login?lang=en')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
}

async function expectKeptHere(page: Page, text: string) {
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(text)
}

async function expectBack(page: Page, address: string, text: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByLabel('Body')).toHaveText(text)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}
