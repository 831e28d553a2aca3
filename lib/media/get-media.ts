import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { canDescribe, canUpload, describedMedia, ownMedia } from './media-policy'
import { type MediaUses, mediaUses } from './media-uses'
import { type MediaView, toMediaView } from './media-view'

/** A picture of the library with where it stands, and what this person may do with it. */
export type DeskMedia = {
  media: MediaView
  bytes: number
  createdAt: Date
  createdBy: string | null
  used: MediaUses
  /** Write its texts. */
  mayDescribe: boolean
  /** Move its focal point, remove it. */
  mayChange: boolean
}

export async function getMedia(actor: Actor, mediaId: string): Promise<DeskMedia | null> {
  if (!z.uuid().safeParse(mediaId).success) return null
  const row = await db().media.findFirst({
    where: { id: mediaId, removedAt: null },
    include: { texts: true, createdBy: { select: { name: true } } },
  })
  if (!row) return null
  const { bytes, createdAt, createdBy } = row
  const within = (scope: ReturnType<typeof ownMedia>) =>
    db().media.count({ where: { AND: [{ id: mediaId }, scope] } })
  return {
    ...{ bytes, createdAt },
    media: toMediaView(row),
    createdBy: createdBy?.name ?? null,
    used: await mediaUses(db(), actor, mediaId),
    mayDescribe: canDescribe(actor) && (await within(describedMedia(actor))) > 0,
    mayChange: canUpload(actor) && (await within(ownMedia(actor))) > 0,
  }
}

/** Pictures that are in the library still, in the order of the ids; for whoever may open the desk. */
export async function getMediaByIds(mediaIds: readonly string[]): Promise<MediaView[]> {
  const rows = await db().media.findMany({
    where: { id: { in: [...mediaIds] }, removedAt: null },
    include: { texts: true },
  })
  const views = new Map(rows.map((row) => [row.id, toMediaView(row)]))
  return mediaIds.flatMap((id) => views.get(id) ?? [])
}
