import { expect, type Page, test } from '@playwright/test'
import { FILE_NAME_HEADER, UPLOAD_HREF } from '@/lib/media/upload-contract'
import { signInAs } from './desk-visitor'
import {
  addressOf,
  DESK_PAGES,
  isForStrangers,
  isOfFrame,
  readThings,
  statusOf,
} from './site/desk-addresses'
import { pictureFile } from './site/picture-file'
import { visitDesk } from './site/visit-desk'

// What is wrong is said in words, with the address: a trace would only cost time.
test.use({ trace: 'off' })
test.describe.configure({ timeout: 180_000 })

let desk: Page
let stranger: Page
let things: Record<string, string>

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  stranger = await browser.newPage()
  desk = await browser.newPage()
  await signInAs(desk, 'admin')
  await upload(desk)
  things = await readThings()
})
test.afterAll(async () => {
  await desk.close()
  await stranger.close()
})

test('The desk has the pages that it has', () => {
  expect(DESK_PAGES).toContain('/admin/articles/[articleId]/[locale]')
  expect(DESK_PAGES.length).toBeGreaterThan(30)
})

for (const path of DESK_PAGES) {
  test(`A page of the desk is whole and open to everybody, in five languages: ${path}`, async () => {
    const page = isForStrangers(path) ? stranger : desk
    const address = addressOf(path, things)
    const faults = await visitDesk(page, { address, status: statusOf(path) })
    expect(
      faults.filter((fault) => !isOfFrame(path, fault)),
      address,
    ).toEqual([])
  })
}

/** The starter content has no picture. */
async function upload(page: Page) {
  const { name, mimeType, buffer } = await pictureFile('port.jpg')
  const { origin } = new URL(page.url())
  const headers = { origin, 'content-type': mimeType, [FILE_NAME_HEADER]: name }
  const answer = await page.request.post(UPLOAD_HREF, { data: buffer, headers })
  expect(answer.status(), await answer.text()).toBe(200)
}
