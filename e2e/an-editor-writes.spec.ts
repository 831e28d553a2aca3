import { expect, type Page, test } from '@playwright/test'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { pasteHtml, savedBody, styleFaults } from './site/body-of-piece'
import { chooseBlock } from './site/choose-block'
import { expectAccessible } from './site/expect-accessible'

test.describe.configure({ timeout: 240_000 })

test('An editor writes every kind of block by keyboard alone, and it is saved as it stands', async ({
  page,
}) => {
  const faults = styleFaults(page)
  await signInAsNewEditor(page)
  const articleId = await startPiece(page)
  await page.getByLabel('Body').focus()
  const { keyboard } = page

  await keyboard.type('## Trade')
  await keyboard.press('Enter')
  await keyboard.type('It **grew** fast.')
  await putNote(page, 'See the committee.')
  await keyboard.press('Enter')
  await keyboard.type('- one')
  await keyboard.press('Enter')
  await keyboard.type('two')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.type('> said')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await chooseBlock(page, 'Drawing')
  await page.getByLabel('Caption').fill('Almaty to Poti')
  await keyboard.press('Enter')
  await chooseBlock(page, 'Table')
  await keyboard.type('Year')
  await keyboard.press('Tab')
  await keyboard.type('Trade')
  await keyboard.press('Tab')
  await keyboard.type('Source')
  await save(page)

  const body = await savedBody(articleId)
  expect(body.content.map((block) => block.type)).toEqual([
    ...['heading', 'paragraph', 'bulletList', 'blockquote', 'figure', 'table'],
  ])
  expect(body.content[1]).toEqual({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'It ' },
      { type: 'text', text: 'grew', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' fast.' },
      { type: 'footnote', content: [{ type: 'text', text: 'See the committee.' }] },
    ],
  })
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible()
  await expectAccessible(page)
  expect(faults).toEqual([])
})

test('No key and no sign makes a heading of a paragraph with a note, and the note stays', async ({
  page,
}) => {
  await signInAsNewEditor(page)
  const articleId = await startPiece(page)
  await page.getByLabel('Body').focus()
  const { keyboard } = page
  await keyboard.type('## Trade')
  await keyboard.press('Enter')
  await keyboard.type('It grew.')
  await putNote(page, 'See the committee.')
  const isSaid = () => expect(page.getByText('Put the note elsewhere first.')).toBeVisible()

  await keyboard.press('Control+Alt+2')
  await isSaid()
  await goHome(page)
  await keyboard.press('Backspace')
  await isSaid()
  await keyboard.type('## ')
  await isSaid()
  await save(page)
  expect((await savedBody(articleId)).content).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Trade' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '## It grew.' },
        { type: 'footnote', content: [{ type: 'text', text: 'See the committee.' }] },
      ],
    },
  ])
})

test('A page pasted from elsewhere is cleaned, and taken back by undoing', async ({ page }) => {
  await signInAsNewEditor(page)
  const articleId = await startPiece(page)
  await page.getByLabel('Body').fill('Before.')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await pasteHtml(
    page,
    '<h1 onclick="x()">Trade</h1><p style="color:red">It <b>grew</b> <a href="javascript:x()">fast</a></p>',
  )
  await save(page)
  expect((await savedBody(articleId)).content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Before.' }] },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Trade' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It ' },
        { type: 'text', text: 'grew', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' fast' },
      ],
    },
  ])
  await page.getByLabel('Body').focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Body')).toHaveText('Before.')
})

test('What was typed is with the server after two seconds, and comes back on another computer', async ({
  page,
  context,
}) => {
  await signInAsNewEditor(page)
  await startPiece(page)
  await page.getByLabel('Body').fill('Never saved by hand.')
  await expect(page.getByText(/^Draft kept at \d/)).toBeVisible()
  const address = page.url()
  await page.evaluate(() => localStorage.clear())
  await page.close({ runBeforeUnload: false })

  const later = await context.newPage()
  await later.goto(address)
  await later.evaluate(() => localStorage.clear())
  await later.reload()
  await later.getByRole('button', { name: 'Bring it back' }).click()
  await expect(later.getByLabel('Body')).toHaveText('Never saved by hand.')
  await save(later)
  await later.reload()
  await expect(later.getByLabel('Body')).toHaveText('Never saved by hand.')
  await expect(later.getByRole('button', { name: 'Bring it back' })).toBeHidden()
})

test('An old version is compared word by word and brought back', async ({ page }) => {
  await signInAsNewEditor(page)
  const articleId = await startPiece(page)
  await page.getByLabel('Body').fill('Trade grew.')
  await save(page)
  await page.getByLabel('Body').fill('Trade fell.')
  await save(page)

  await page.getByRole('link', { name: 'All versions' }).click()
  await page.getByRole('link', { name: 'Version 2' }).click()
  await expect(page.locator('del')).toHaveText('removed: grew')
  await expect(page.locator('ins')).toHaveText('added: fell')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'All versions' }).click()
  await page.getByRole('link', { name: 'Version 1' }).click()
  await page.getByRole('button', { name: 'Bring this version back' }).click()
  await expect(page.getByLabel('Body')).toHaveText('Trade grew.')
  expect((await savedBody(articleId)).content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Trade grew.' }] },
  ])
})

async function save(page: Page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

/** Home, and the editor has heard of it: the browser tells where the cursor went a task later. */
async function goHome(page: Page) {
  const heard = await page.evaluateHandle(() => ({
    selection: new Promise((resolve) => {
      document.addEventListener('selectionchange', resolve, { once: true })
    }),
  }))
  await page.keyboard.press('Home')
  await heard.evaluate(({ selection }) => selection.then(() => null))
}

async function putNote(page: Page, text: string) {
  await page.keyboard.press('Control+Alt+f')
  await page.getByLabel('Text of the note').fill(text)
  await page.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}
