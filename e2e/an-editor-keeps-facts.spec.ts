import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { signInAs, signInAsNewEditor } from './desk-visitor'
import { expectAccessible } from './site/expect-accessible'

test.describe.configure({ timeout: 240_000 })

test('A checker records a figure and its rival; an editor releases it and readers find it', async ({
  browser,
  page,
}) => {
  const name = `Cargo ${randomUUID().slice(0, 8)}`
  await signInAs(page, 'checker')
  await page.goto('/admin/facts/new')
  await page.getByLabel('Label, en').fill(name)
  await page.getByLabel('Value as printed').fill('about 3.2 million')
  await page.getByLabel('Unit', { exact: true }).selectOption({ label: 'tonnes' })
  await page.getByLabel('Who says so, en').fill('The port')
  await page.getByLabel('Source: title').fill(`Report of ${name}`)
  await page.getByLabel('Sentence in the source').fill('Some 3.2 million tonnes were handled.')
  await page.getByLabel('Looked at on').fill('2026-11-20')
  await page.getByLabel('Period or date').fill('2025')
  await page.getByLabel('By whose reckoning, en').fill('Port authority')
  await page.getByRole('button', { name: 'Record the fact' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Some 3.2 million tonnes were handled.')).toBeVisible()
  await expect(page.getByRole('button', { name: `Release ${name}` })).toHaveCount(0)
  await expectAccessible(page)
  const address = page.url()

  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter')
  await page.getByLabel('What stands behind it').selectOption({ label: 'Sources differ' })
  const second = page.getByRole('group', { name: 'Source 2' })
  await second.getByLabel('Value as printed').fill('2.9 million')
  await second.getByLabel('Who says so, en').fill('The railway')
  await page.getByLabel('Why it changes').selectOption({ label: 'A better source' })
  await page.getByRole('button', { name: 'Propose the new version' }).press('Enter')
  await expect(page.getByRole('heading', { name: /^Version 2/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'The railway' })).toBeVisible()

  const desk = await browser.newContext()
  const editor = await desk.newPage()
  await signInAsNewEditor(editor)
  await editor.goto(`/admin/facts?q=${encodeURIComponent(name)}&state=rivals`)
  await editor.getByRole('link', { name }).press('Enter')
  await editor.getByRole('button', { name: `Release ${name}` }).press('Enter')
  await expect(editor.getByText('what readers see')).toBeVisible()
  await editor.getByRole('button', { name: 'Put it in the fact base' }).press('Enter')
  await editor.getByRole('link', { name: 'See it on the site' }).press('Enter')
  await expect(editor.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(editor.getByText('The railway').first()).toBeVisible()

  await editor.goto(address)
  await editor
    .getByRole('link', { name: `Report of ${name}` })
    .first()
    .press('Enter')
  await editor.getByLabel('Source: title').fill(`Yearbook of ${name}`)
  await editor.keyboard.press('Control+s')
  await expect(editor.getByText('Saved. Every front shows it.')).toBeVisible()
  await expectAccessible(editor)
  await editor.goto('/admin/sources')
  await expect(editor.getByRole('link', { name: `Yearbook of ${name}` })).toBeVisible()
  await expectAccessible(editor)
  await desk.close()
})

test('A box takes another form where its facts fit, and says which do not', async ({ page }) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/boxes')
  await page.getByRole('link', { name: 'Kazakhstan–Azerbaijan: the dates' }).press('Enter')
  const form = page.getByLabel('Form of the box')
  await form.selectOption({ label: 'Quotation' })
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Does not fit this form: /)).toBeVisible()
  await form.selectOption({ label: 'Key figures' })
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await form.selectOption({ label: 'Timeline' })
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
})

test('An editor names an indicator and records its next period', async ({ page }) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/facts?kind=INDICATOR')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('rowheader').first().getByRole('link').press('Enter')
  await page.locator('summary').filter({ hasText: 'Indicator' }).press('Enter')
  const measured = page.getByLabel('What is measured, en')
  const before = await measured.inputValue()
  await measured.fill(`${before} (goods)`)
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(page.getByText('Saved. Every front shows it.')).toBeVisible()
  await measured.fill(before)
  const back = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await back

  await page.getByRole('link', { name: 'Record another period' }).press('Enter')
  await expect(page.getByLabel('Label, en')).not.toHaveValue('')
  await page.getByLabel('Value as printed').first().fill('7')
  await page.getByLabel('Period or date').fill('1999')
  await page.getByRole('button', { name: 'Record the fact' }).press('Enter')
  await expect(page.getByText('The same in other periods')).toBeVisible()
})
