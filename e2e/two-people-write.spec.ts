import { type Browser, expect, type Page, test } from '@playwright/test'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { savedBody } from './site/body-of-piece'
import { expectAccessible } from './site/expect-accessible'

test.describe.configure({ timeout: 240_000 })

test('Two people who write in different places lose nothing: what only one changed is taken by itself', async ({
  page,
  browser,
}) => {
  const { articleId, other } = await openByTwo(page, browser, ['Trade grew.', 'Ships sail.'])
  await writeAtEndOf(other, 'Trade grew.', ' Theirs.')
  await other.getByLabel('Deck').fill('Their deck')
  await save(other)

  await writeAtEndOf(page, 'Ships sail.', ' Mine.')
  await page.getByRole('button', { name: 'Save' }).click()
  const panel = page.getByRole('region', { name: 'Another editor saved this piece' })
  await expect(panel.getByRole('group', { name: 'Deck: only they changed this' })).toBeVisible()
  await expect(panel.getByRole('group', { name: 'Body 2: only you changed this' })).toBeVisible()
  await expect(panel.getByText('0 places left to choose')).toBeVisible()
  expect(texts(await savedBody(articleId))).toEqual(['Trade grew. Theirs.', 'Ships sail.'])

  await panel.getByRole('button', { name: 'Write the merged text' }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  expect(texts(await savedBody(articleId))).toEqual(['Trade grew. Theirs.', 'Ships sail. Mine.'])
  await expect(page.getByLabel('Deck')).toHaveValue('Their deck')
  await expect(page.getByLabel('Body')).toContainText('Trade grew. Theirs.')
})

test('Two people who changed one paragraph choose by keyboard alone, and may keep both', async ({
  page,
  browser,
}) => {
  const { articleId, other } = await openByTwo(page, browser, [
    'Trade grew in Baku.',
    'Ships sail.',
  ])
  await writeAtEndOf(other, 'Trade grew in Baku.', ' Theirs.')
  await other.getByLabel('Headline').fill('Their headline')
  await save(other)

  await page.getByLabel('Headline').fill('My headline')
  await writeAtEndOf(page, 'Trade grew in Baku.', ' Mine.')
  const { keyboard } = page
  await keyboard.press('Control+s')
  const panel = page.getByRole('region', { name: 'Another editor saved this piece' })
  await expect(panel).toBeFocused()
  await expect(panel.getByText('2 places left to choose')).toBeVisible()
  await expectAccessible(page)

  // Asked for too early, it goes to what is open.
  await panel.getByRole('button', { name: 'Write the merged text' }).focus()
  await keyboard.press('Enter')
  await expect(panel.getByText('Choose first what is taken')).toBeVisible()
  const headline = panel.getByRole('group', { name: 'Headline: both of you changed this' })
  await expect(headline.getByRole('radio', { name: 'Take mine' })).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(headline.getByRole('radio', { name: 'Take theirs' })).toBeChecked()
  await keyboard.press('Tab')
  const paragraph = panel.getByRole('group', { name: 'Body 1: both of you changed this' })
  await expect(paragraph.getByRole('radio', { name: 'Take mine' })).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(paragraph.getByRole('radio', { name: 'Take both' })).toBeChecked()
  await expect(panel.getByText('0 places left to choose')).toBeVisible()
  await keyboard.press('Tab')
  await keyboard.press('Enter')

  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await expect(page.getByLabel('Headline')).toHaveValue('Their headline')
  expect(texts(await savedBody(articleId))).toEqual([
    'Trade grew in Baku. Mine.',
    'Trade grew in Baku. Theirs.',
    'Ships sail.',
  ])
})

test('Somebody who takes theirs everywhere can still bring her own back', async ({
  page,
  browser,
}) => {
  const { articleId, other } = await openByTwo(page, browser, ['Trade grew.'])
  await other.getByLabel('Body').fill('Theirs.')
  await save(other)
  await page.getByLabel('Body').fill('Mine.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Theirs everywhere' }).click()
  await page.getByRole('button', { name: 'Write the merged text' }).click()
  await expect(page.getByLabel('Body')).toHaveText('Theirs.')
  await page.getByRole('button', { name: 'Bring mine back' }).click()
  await expect(page.getByLabel('Body')).toHaveText('Mine.')
  expect(texts(await savedBody(articleId))).toEqual(['Theirs.'])
})

test('Two editors see that the other has the piece open, until she leaves', async ({
  page,
  browser,
}) => {
  const { other } = await openByTwo(page, browser, ['Trade grew.'])
  await expect(other.getByText('Also open: An editor')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('Also open: An editor')).toBeVisible({ timeout: 15_000 })
  await other.goto('/admin/articles')
  await expect(page.getByText('Also open:')).toBeHidden({ timeout: 35_000 })
})

/** One saved piece, open in the browsers of two editors. */
async function openByTwo(page: Page, browser: Browser, paragraphs: string[]) {
  await signInAsNewEditor(page)
  const articleId = await startPiece(page)
  await page.getByLabel('Headline').fill('Two shores')
  await page.getByLabel('Body').focus()
  for (const [place, text] of paragraphs.entries()) {
    if (place > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(text)
  }
  await save(page)
  const other = await (await browser.newContext()).newPage()
  await signInAsNewEditor(other)
  await other.goto(page.url())
  await expect(other.getByLabel('Body')).toContainText(paragraphs[0] ?? '')
  return { articleId, other }
}

async function writeAtEndOf(page: Page, paragraph: string, words: string) {
  await page.getByLabel('Body').getByText(paragraph).click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

async function save(page: Page) {
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

type Saved = Awaited<ReturnType<typeof savedBody>>

function texts(body: Saved): string[] {
  return body.content.map((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('')
      : block.type,
  )
}
