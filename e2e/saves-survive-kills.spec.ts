import { expect, type Page, test } from '@playwright/test'
import pg from 'pg'
import { signInAsNewEditor, startPiece } from './desk-visitor'
import { environmentOf, type Part, pidsOf } from './system/site-processes'

const SAVES = 200
const PARTS: readonly Part[] = ['app', 'front', 'postgres']
/** A kill between this many saves, at a moment of chance within one. */
const SAVES_PER_KILL = 10
const LONGEST_SAVE_MS = 300

const dataDir = process.env.DATA_DIR ?? ''

test('Every save that was acknowledged is there, none torn, none doubled, whatever is killed', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await signInAsNewEditor(page)
  const articleId = await startPiece(page)

  for (let n = 1; n <= SAVES; n += 1) {
    const killing = n % SAVES_PER_KILL === 0 ? killSomething(n / SAVES_PER_KILL) : null
    await page.getByLabel('Body').fill(textOf(n))
    await saveUntilAcknowledged(page)
    await killing
  }

  const numbers = (await savedTexts(articleId)).map(numberOf)
  expect(numbers).toEqual(Array.from({ length: SAVES }, (_, index) => index + 1))
})

test('What was typed while the app was killed reaches the server once it is back, by itself', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  await signInAsNewEditor(page)
  await startPiece(page)
  const address = page.url()
  await page.getByLabel('Body').fill('Typed while it was dying.')
  const [app] = pidsOf('app', dataDir)
  if (app) process.kill(app, 'SIGKILL')
  await expect(page.getByLabel('Body')).toHaveText('Typed while it was dying.')
  await expect(page.getByText(/^Draft kept at \d/)).toBeVisible({ timeout: 60_000 })

  // On another computer: nothing that this browser kept is there.
  await page.evaluate(() => localStorage.clear())
  await page.close({ runBeforeUnload: false })
  const later = await context.newPage()
  await later.goto('/admin/articles')
  await later.evaluate(() => localStorage.clear())
  await later.goto(address)
  await later.getByRole('button', { name: 'Bring it back' }).click()
  await expect(later.getByLabel('Body')).toHaveText('Typed while it was dying.')
})

/** Long enough that a torn write would show, with its number at both ends. */
function textOf(n: number): string {
  return `Text ${n} begins. ${'Words between. '.repeat(200)}Text ${n} ends.`
}

/** NaN for a text that is not whole. */
function numberOf(text: string): number {
  const n = Number(/^Text (\d+) begins/.exec(text)?.[1])
  return text === textOf(n) ? n : Number.NaN
}

async function saveUntilAcknowledged(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click({ timeout: 1_000 })
    await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
}

async function killSomething(turn: number): Promise<void> {
  const part = PARTS[turn % PARTS.length] ?? 'app'
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_SAVE_MS))
  const [victim] = pidsOf(part, dataDir)
  if (victim) process.kill(victim, 'SIGKILL')
}

/** In the order of their numbers, straight from the database. */
async function savedTexts(articleId: string): Promise<string[]> {
  const { DATABASE_URL } = environmentOf(pidsOf('front', dataDir)[0] ?? 0)
  const client = await connectOnceItIsBack(DATABASE_URL)
  const { rows } = await client.query<{ text: string }>(
    `SELECT r.body #>> '{content,0,content,0,text}' AS text
     FROM revision r JOIN edition e ON e.id = r.edition_id
     WHERE e.article_id = $1 ORDER BY r.number`,
    [articleId],
  )
  await client.end()
  return rows.map((row) => row.text)
}

/** The last kill may have been the database's, so it is asked until it answers. */
async function connectOnceItIsBack(connectionString: string | undefined): Promise<pg.Client> {
  let connected: pg.Client | undefined
  await expect(async () => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    connected = client
  }).toPass({ timeout: 30_000 })
  if (!connected) throw new Error('The database never came back.')
  return connected
}
