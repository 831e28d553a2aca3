import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Actor, isEditorial } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { databaseNow, lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { type AddressTaken, moveSlug } from '@/lib/slugs/move-slug'
import { slug as slugOf } from '@/lib/text/slug'
import { type DeskPageText, pageVersion, readDeskPage } from './desk-pages'
import type { SavePageInput } from './page-command-input'

export type SavedPage = { version: string; slug: string; seq: number }

export type SavePageRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }
  | AddressTaken

/** Writes a static page in one language. Readers see it at once; an old address leads on. */
export async function savePage(
  actor: Actor,
  input: SavePageInput,
): Promise<Result<SavedPage, SavePageRefusal>> {
  if (!isEditorial(actor)) return refuse({ reason: 'forbidden' })
  const slug = input.slug || slugOf(input.locale, input.title) || 'x'
  return await transact((tx) => save(tx, actor, { ...input, slug }))
}

async function save(
  tx: Tx,
  actor: Actor,
  input: SavePageInput,
): Promise<Result<SavedPage, SavePageRefusal>> {
  const { pageId, locale, base, slug } = input
  await lockOperation(tx, `${pageId}/${locale}`)
  const before = await readDeskPage(tx, pageId, locale)
  if (!before) return refuse({ reason: 'not-found' })
  const version = pageVersion(input)
  if (before.version === version) return ok({ version, slug, seq: await newestChange(tx) })
  if (before.version !== base) return refuse({ reason: 'stale' })
  const targetId = before.text?.id ?? randomUUID()
  const moved = await moveSlug(tx, { kind: 'PAGE', locale, targetId, slug })
  if (!moved.ok) return moved

  await writeText(tx, targetId, input)
  await audit(tx, {
    actorId: actor.userId,
    action: 'page.save',
    objectType: 'page',
    objectId: pageId,
    before: { version: before.version, slug: before.text?.slug ?? null },
    after: { locale, version, slug },
  })
  const menu = isInMenus(before.text, input) ? [tags.site] : []
  const seq = await appendCacheChange(tx, 'hard', [tags.page(pageId), ...moved.value, ...menu])
  return ok({ version, slug, seq })
}

async function writeText(tx: Tx, id: string, { pageId, locale, title, body }: SavePageInput) {
  const text = { title, body, updatedAt: await databaseNow(tx) }
  await tx.pageText.upsert({
    where: { pageId_locale: { pageId, locale } },
    create: { id, pageId, locale, ...text },
    update: text,
  })
}

/** Every page's footer names it and links to it. */
function isInMenus(before: DeskPageText['text'], { title, slug }: SavePageInput): boolean {
  return before?.title !== title || before.slug !== slug
}
