import { randomUUID } from 'node:crypto'
import { chromium, type Page } from '@playwright/test'
import type { Body } from '@/lib/articles/body'
import { bodyText } from '@/lib/articles/body-text'
import { createArticle } from '@/lib/articles/create-article'
import { saveEdition } from '@/lib/articles/save-edition'
import type { Actor } from '@/lib/auth/actor'
import { createUser } from '@/lib/auth/create-user'
import { disconnect } from '@/lib/db/client'
import { contentOf, taken } from '@/lib/testing/make'
import type { Environment } from '@/scripts/files/environment'
import { startPostgres } from '@/scripts/postgres/start-postgres'
import { findChromium } from '@/scripts/test/find-chromium'
import { longBody } from './desk-long-body'

const PASSWORD = 'twelve letters and more'

type Desk = { page: Page; words: number; close: () => Promise<void> }

/** An editor's browser with a long piece open, on a running site. */
export async function openDesk({ DATA_DIR = '', SITE_URL = '' }: Environment): Promise<Desk> {
  const { url } = await startPostgres({ dataDir: DATA_DIR })
  process.env.DATABASE_URL = url
  const body = longBody()
  const email = `${randomUUID()}@example.org`
  const account = { email, name: 'An editor', role: 'editor', password: PASSWORD } as const
  const { userId } = taken(await createUser(account))
  const articleId = await writePiece({ userId, role: account.role }, body)
  const browser = await chromium.launch({ executablePath: findChromium() })
  const page = await browser.newPage({ baseURL: SITE_URL, viewport: { width: 1440, height: 900 } })
  await page.goto('/admin/login?lang=en')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Articles' }).waitFor()
  await page.goto(`/admin/articles/${articleId}/az`)
  await page.getByLabel('Body').waitFor()
  return {
    page,
    words: bodyText(body).split(/\s+/).length,
    close: async () => {
      await browser.close()
      await disconnect()
    },
  }
}

async function writePiece(actor: Actor, body: Body): Promise<string> {
  const start = { opId: randomUUID(), type: 'analysis', locale: 'az' } as const
  const { articleId, editionId } = taken(await createArticle(actor, start))
  const deed = { opId: randomUUID(), editionId, baseVersion: 0, content: contentOf({ body }) }
  taken(await saveEdition(actor, deed))
  return articleId
}
