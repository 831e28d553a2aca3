import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import type { Media, MediaText } from '@/lib/db/generated/client'
import { transact } from '@/lib/db/transact'
import { isLocale, LOCALES } from '@/lib/i18n/locale'
import { ok, type Result, refuse } from '@/lib/result'
import type { SaveMediaInput } from './media-input'
import { canDescribe, canUpload, describedMedia, ownMedia } from './media-policy'
import { type MediaView, toMediaView } from './media-view'

export type SaveMediaRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody saved since: nothing was written, and this is what stands there now. */
  | { reason: 'stale'; media: MediaView }

/**
 * Writes what the library says of a picture and where its focal point is. What pieces print stays
 * as they print it; where a cut picture is cut follows on every page.
 */
export function saveMedia(
  actor: Actor,
  input: SaveMediaInput,
): Promise<Result<{ media: MediaView }, SaveMediaRefusal>> {
  return transact(async (tx) => {
    const { mediaId: id, baseVersion, texts } = input
    await tx.$queryRaw`SELECT id FROM media WHERE id = ${id}::uuid FOR UPDATE`
    const before = await tx.media.findFirst({
      where: { id, removedAt: null },
      include: { texts: true },
    })
    if (!before) return refuse({ reason: 'not-found' })
    if (!(await may(tx, actor, input))) return refuse({ reason: 'forbidden' })
    const media = toMediaView(before)
    if (isThere(media, input)) return ok({ media })
    if (before.version !== baseVersion) return refuse({ reason: 'stale', media })
    const after = await write(tx, input)
    await audit(tx, {
      actorId: actor.userId,
      action: 'media.save',
      objectType: 'media',
      objectId: id,
      before: { version: baseVersion },
      after: { version: after.version, locales: Object.keys(texts) },
    })
    await appendCacheChange(tx, 'hard', [tags.media(before.sha256)])
    return ok({ media: toMediaView(after) })
  })
}

async function may(tx: Tx, actor: Actor, { mediaId, focal }: SaveMediaInput): Promise<boolean> {
  if (!(focal ? canUpload(actor) : canDescribe(actor))) return false
  const scope = focal ? ownMedia(actor) : describedMedia(actor)
  return (await tx.media.count({ where: { AND: [{ id: mediaId }, scope] } })) > 0
}

type Row = Media & { texts: MediaText[] }

/** A retry of a save that did arrive asks for what is there. */
function isThere({ texts: kept, focalX, focalY }: MediaView, { texts, focal }: SaveMediaInput) {
  const isSaid = LOCALES.every((locale) => {
    const wanted = texts[locale]
    return !wanted || FIELDS.every((field) => wanted[field] === (kept[locale]?.[field] ?? ''))
  })
  return isSaid && (!focal || (focal.x === focalX && focal.y === focalY))
}

const FIELDS = ['alt', 'caption', 'credit', 'rights'] as const

async function write(tx: Tx, { mediaId, baseVersion, texts, focal }: SaveMediaInput): Promise<Row> {
  for (const [locale, words] of Object.entries(texts)) {
    if (!isLocale(locale)) continue
    await tx.mediaText.upsert({
      where: { mediaId_locale: { mediaId, locale } },
      create: { mediaId, locale, ...words },
      update: words,
    })
  }
  return await tx.media.update({
    where: { id: mediaId },
    data: {
      version: baseVersion + 1,
      ...(focal && { focalX: focal.x, focalY: focal.y }),
    },
    include: { texts: true },
  })
}
