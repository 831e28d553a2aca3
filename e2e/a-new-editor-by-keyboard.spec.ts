import { expect, type Page, test } from '@playwright/test'
import { makeAccount } from './desk-visitor'
import { pasteHtml } from './site/body-of-piece'
import { addFrom, chooseFrom, press, tabTo, typeInto } from './site/by-keyboard'
import { chooseBlock } from './site/choose-block'
import { pictureFile } from './site/picture-file'

test.describe.configure({ timeout: 400_000 })

const COPIED = `<h2 class="MsoHeading">Ports</h2>
  <p class="MsoNormal" style="color:red">Trade <b>grew</b> by <i>a third</i>.<o:p></o:p></p>`

test('A new editor takes a piece from a copied text to readers in two languages, without a mouse', async ({
  page,
  request,
}) => {
  const { email, password } = makeAccount('editor')
  const { keyboard } = page
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const [title, author] = [`Ports by keyboard ${Date.now()}`, `Newcomer ${Date.now()}`]

  await page.goto('/admin/login?lang=en')
  await typeInto(page, page.getByLabel('E-mail'), email)
  await typeInto(page, page.getByLabel('Password'), password)
  await keyboard.press('Enter')

  const figure = await recordFigure(page)

  await press(page, page.getByRole('link', { name: 'Articles' }).first())
  await press(page, page.getByText('New article'))
  await chooseFrom(page, page.getByLabel('Original language'), 'English')
  await press(page, button('Start writing'))
  await expect(page.getByLabel('Headline')).toBeFocused()
  await keyboard.insertText(title)
  await typeInto(page, page.getByLabel('Deck'), 'Two shores, one sea')
  await writeBody(page)

  await press(page, page.getByText('New person'))
  await typeInto(page, page.getByLabel('Name, en'), author)
  await press(page, button('Add the person'))
  await expect(button(`Remove ${author}`)).toBeVisible()
  await sayAbout(page)
  await chooseFrom(page, page.getByLabel('Box shown with the piece'), figure)
  await keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d/)).toBeVisible()

  await press(page, button('Preview'))
  await expect(page).toHaveURL(/preview/)
  await expect(
    page.frameLocator('iframe').first().getByRole('heading', { name: title }),
  ).toBeVisible()
  await page.goBack()
  await press(page, button('Publish'))
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()

  await press(page, page.getByRole('navigation', { name: 'Languages' }).getByText(/^az/))
  await press(page, button('Start this edition'))
  await typeInto(page, page.getByLabel('Headline'), `${title} azərbaycanca`)
  await typeInto(page, page.getByLabel('Deck'), 'İki sahil, bir dəniz')
  await typeInto(page, page.getByLabel('Body'), 'Ticarət artıb.')
  await addFrom(page, page.getByLabel('Add to the byline'), author)
  await press(page, button('Publish'))
  await expect(page.getByText('Published. Every front shows it.')).toBeVisible()

  for (const feed of ['/en/feed.xml', '/az/feed.xml']) {
    expect(await (await request.get(feed)).text(), feed).toContain(title)
  }
})

/** Pasted text, then from the menu behind the slash: heading, note, table, picture. */
async function writeBody(page: Page) {
  const { keyboard } = page
  const body = page.getByLabel('Body', { exact: true })
  await tabTo(page, body)
  await pasteHtml(page, COPIED)
  await expect(body.getByRole('heading', { name: 'Ports' })).toBeVisible()
  await keyboard.press('Control+End')
  await keyboard.press('Enter')
  await chooseBlock(page, 'Heading')
  await keyboard.type('What follows')
  await keyboard.press('Enter')
  await keyboard.type('Ships sail.')
  await keyboard.press('Control+Alt+f')
  await typeInto(page, page.getByLabel('Text of the note'), 'As the port says.')
  await press(page, page.getByRole('button', { name: 'Done' }))
  await expect(page.getByRole('dialog')).toBeHidden()
  await keyboard.press('Enter')
  await choosePicture(page)
  await chooseBlock(page, 'Table')
  await keyboard.type('Year')
  await keyboard.press('Tab')
  await keyboard.type('Trade')
  await expect(body.getByRole('columnheader', { name: 'Trade' })).toBeVisible()
  // Out of the table, and on.
  await keyboard.press('Control+End')
  await expect(body).toContainText('Ships sail.')
}

async function sayAbout(page: Page) {
  await chooseFrom(page, page.getByLabel('Type', { exact: true }), 'Report')
  await addFrom(page, page.getByLabel('Add a country'), 'Kazakhstan')
  await press(page, page.getByRole('button', { name: 'Keep these choices' }))
  await expect(page.getByText('Kept. Readers see them with the next publication.')).toBeVisible()
}

async function choosePicture(page: Page) {
  await chooseBlock(page, 'Picture')
  const dialog = page.getByRole('dialog')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page, dialog.getByRole('button', { name: 'Upload pictures' })),
  ])
  await chooser.setFiles(await pictureFile('port.jpg'))
  await typeInto(page, dialog.getByLabel('Alternative text'), 'A port at dawn')
  await press(page, dialog.getByRole('button', { name: 'Done' }))
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+End')
}

/** A figure with its source, in a box; the box's title. */
async function recordFigure(page: Page): Promise<string> {
  const title = `Trade of ports ${Date.now()}`
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await press(page, page.getByRole('link', { name: 'Key figures' }).first())
  await press(page, page.getByRole('link', { name: 'New box' }))
  await typeInto(page, page.getByLabel('Title, en'), title)
  await press(page, page.getByText('New fact'))
  await typeInto(page, page.getByLabel('Label, en'), title)
  await typeInto(page, page.getByLabel('Value as printed'), '598.47 million')
  await typeInto(page, page.getByLabel('Who says so, en'), 'Customs')
  await typeInto(page, page.getByLabel('Source: title'), 'Yearbook')
  await typeInto(page, page.getByLabel('Period or date'), '2024')
  await press(page, button('Record the fact'))
  await expect(page.getByText('Recorded and added to the box. Save the box.')).toBeVisible()
  await press(page, button('Save'))
  await expect(page).toHaveURL(/boxes\/[0-9a-f-]{36}/)
  return title
}
