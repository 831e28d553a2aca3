import type { Page } from '@playwright/test'
import { type Body, bodySchema } from '@/lib/articles/body'
import { askNewsroom } from './ask-newsroom'

/** The newest saved body of a piece, straight from the database. */
export async function savedBody(articleId: string): Promise<Body> {
  const rows = await askNewsroom<{ body: unknown }>(
    `SELECT r.body FROM revision r JOIN edition e ON e.head_revision_id = r.id
     WHERE e.article_id = $1`,
    [articleId],
  )
  return bodySchema.parse(rows[0]?.body)
}

/** As the browser hands over what another program has copied. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.getByLabel('Body').evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

/** Everything the console complains of from now on. */
export function styleFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  return faults
}
