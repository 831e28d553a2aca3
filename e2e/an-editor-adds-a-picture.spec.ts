import { expect, type Page, test } from '@playwright/test'
import { asciiLower } from '@/lib/text/letter-case'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { pasteHtml, savedBody } from './site/body-of-piece'
import { expectAccessible } from './site/expect-accessible'
import { dropFile, pasteFile } from './site/hand-over'
import { type PictureFile, pictureFile, SCRIPTED } from './site/picture-file'

test.describe.configure({ timeout: 240_000 })

test('An editor brings pictures in by choosing, dropping and pasting, and says in two languages what one shows', async ({
  page,
}) => {
  await signInAsNewEditor(page)
  await page.goto('/admin/pictures?lang=en')
  const name = `ferry-${Date.now()}`
  await chooseFile(page, await pictureFile(`${name}.jpg`))
  await dropFile(page.locator('main'), await pictureFile(`${name}-dropped.jpg`))
  await pasteFile(page.locator('body'), await pictureFile(`${name}-pasted.jpg`))
  await dropFile(page.locator('main'), SCRIPTED)
  await expect(page.getByText('In the library.')).toHaveCount(3)
  await expect(page.getByRole('alert').filter({ hasText: 'none of them' })).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Search pictures').fill(name)
  await page.getByRole('button', { name: 'Search' }).press('Enter')
  const found = page.getByRole('main').getByRole('listitem')
  await expect(found).toHaveCount(3)
  await page.getByRole('link', { name: new RegExp(`^${name} `) }).press('Enter')

  const english = page.getByRole('group', { name: 'English' })
  await english.getByLabel('Alternative text').fill('A ferry leaves Aktau')
  const azerbaijani = page.getByRole('group', { name: 'Azərbaycanca' })
  await azerbaijani.getByLabel('Alternative text').fill('Bərə Aktaudan çıxır')
  await page.getByLabel('From the left').fill('20')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(azerbaijani.getByLabel('Alternative text')).toHaveValue('Bərə Aktaudan çıxır')
  await expect(page.getByLabel('From the left')).toHaveValue('20')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  await page.goto(`/admin/pictures?q=${encodeURIComponent(`Bərə ${name}`)}`)
  await expect(found).toHaveCount(1)
})

test('By keyboard alone a picture comes into a piece, and readers get it with its words; then it cannot be removed', async ({
  page,
  browser,
}) => {
  await signInAsNewEditor(page)
  const headline = `A ferry ${Date.now()}`
  const mediaId = await uploadOne(page, await pictureFile(`${headline}.jpg`))
  await page.goto('/admin/articles')
  await startPiece(page)
  await page.getByLabel('Headline').fill(headline)
  await page.getByLabel('Deck').fill('Its deck')
  await signedBy(page, 'Aygün')
  await page.getByLabel('Body').fill('The first sentence.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/pict')
  await page.keyboard.press('Enter')
  const asked = page.getByRole('dialog', { name: 'Picture' })
  await asked.getByLabel('Search pictures').fill(headline)
  await expect(asked.getByRole('radio')).toHaveCount(1)
  await expectAccessible(page)
  await asked.getByRole('radio').press('Space')
  await asked.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(page.getByText('No alternative text yet')).toBeVisible()

  await page.getByRole('button', { name: 'Publish' }).press('Enter')
  await expect(page.getByText('Alternative text of the pictures: missing')).toBeVisible()
  await page.getByLabel('Body').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await asked.getByLabel('Alternative text').fill('A ferry at “Aktau”')
  await asked.getByLabel('Credit').fill('Photo: the desk')
  await asked.getByRole('button', { name: 'Done' }).press('Enter')
  await page.getByRole('button', { name: 'Publish' }).press('Enter')
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()

  // Without the editor's session.
  const others = await browser.newContext()
  const reader = await others.newPage()
  const address = `/en/articles/${asciiLower(headline).replaceAll(' ', '-')}`
  await reader.goto(new URL(address, page.url()).href)
  const picture = reader.getByRole('img', { name: 'A ferry at “Aktau”' })
  await expect(picture).toHaveJSProperty('complete', true)
  expect(await picture.evaluate((one: HTMLImageElement) => one.currentSrc)).toMatch(
    /\.avif\?w=\d+$/,
  )
  expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
  await expect(reader.locator('figcaption')).toHaveText('Photo: the desk')
  await expectAccessible(reader)
  const feed = await (await reader.request.get(new URL('/en/feed.xml', page.url()).href)).text()
  expect(feed).toMatch(
    /<img src="http[^"]+\/media\/[0-9a-f]{64}\/[^"]+"[^>]* alt="A ferry at “Aktau”"/,
  )
  await others.close()

  await page.goto(`/admin/pictures/${mediaId}`)
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await page.getByRole('button', { name: 'Remove from the library' }).press('Enter')
  await page.getByRole('button', { name: 'Remove it' }).press('Enter')
  await expect(page.getByText('The picture is in use, so it was not removed.')).toBeVisible()
})

test('Pictures dropped and pasted into the text stand where they were put; what does not arrive leaves the text alone', async ({
  page,
}) => {
  await signInAsNewEditor(page)
  const articleId = await startPiece(page)
  const body = page.getByLabel('Body')
  await body.fill('First.')
  await dropFile(body.locator('p').first(), await pictureFile('dropped.jpg'))
  await expect(body.locator('figure')).toHaveCount(1)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Last.')
  await pasteFile(body, await pictureFile('pasted.jpg'))
  await expect(body.locator('figure')).toHaveCount(2)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  const kinds = (await savedBody(articleId)).content.map(({ type }) => type)
  expect(kinds).toEqual(['paragraph', 'figure', 'paragraph', 'figure'])

  await page.route('**/admin/media/upload', (route) => route.abort())
  await pasteFile(body, await pictureFile('lost.jpg'))
  await expect(page.getByText('the connection was lost')).toBeVisible()
  await expect(body.locator('figure')).toHaveCount(2)
  await page.unroute('**/admin/media/upload')
  await page.getByRole('button', { name: 'Send again' }).press('Enter')
  await expect(body.locator('figure')).toHaveCount(3)

  await dropFile(body.locator('p').first(), SCRIPTED)
  await expect(page.getByRole('alert').filter({ hasText: 'scripted.png' })).toBeVisible()
  await pasteHtml(page, '<p>Words</p><img src="https://elsewhere.example/a/ship.jpg">')
  await expect(page.getByText('1 picture of the pasted page was left out')).toBeVisible()
  await expect(page.getByText('ship.jpg')).toBeVisible()
  await expect(body.locator('figure')).toHaveCount(3)
})

async function chooseFile(page: Page, file: PictureFile) {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Upload pictures' }).press('Enter')
  await (await asked).setFiles(file)
}

/** Returns its id. */
async function uploadOne(page: Page, file: PictureFile): Promise<string> {
  await page.goto('/admin/pictures?lang=en')
  await chooseFile(page, file)
  const link = page.getByRole('link', { name: 'Write what it shows' })
  const href = await link.getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}

async function signedBy(page: Page, name: string) {
  await page.getByText('New person').press('Enter')
  await page.getByLabel('Name, en').fill(name)
  await page.getByRole('button', { name: 'Add the person' }).press('Enter')
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
}
