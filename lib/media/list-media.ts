import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { MAX_MEDIA_SEARCH } from './media-input'
import { type MediaView, toMediaView } from './media-view'

export const MEDIA_PAGE = 48

export type MediaPage = { rows: MediaView[]; next: string | null }

/**
 * The library, newest first, a page at a time: for everybody at the desk. Every word of the search
 * stands in the name or in a text of whatever language.
 */
export async function listMedia({
  search = '',
  after,
}: {
  search?: string | undefined
  after?: string | undefined
}): Promise<MediaPage> {
  // No text in the database has a NUL, and none may be asked for.
  const asked = search.replaceAll('\0', ' ').slice(0, MAX_MEDIA_SEARCH)
  const words = asked.split(/\s+/).filter(Boolean)
  const from = z.uuid().safeParse(after)
  const rows = await db().media.findMany({
    where: {
      AND: [{ removedAt: null }, ...words.map(says), from.success ? { id: { lt: from.data } } : {}],
    },
    include: { texts: true },
    // Ids of version 7 are in the order of time.
    orderBy: { id: 'desc' },
    take: MEDIA_PAGE + 1,
  })
  const shown = rows.slice(0, MEDIA_PAGE)
  const last = rows.length > MEDIA_PAGE ? shown.at(-1) : undefined
  return { rows: shown.map(toMediaView), next: last?.id ?? null }
}

function says(word: string): Prisma.MediaWhereInput {
  // Prisma hands the signs of LIKE on as they are.
  const contains = { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const
  const fields = ['alt', 'caption', 'credit', 'rights'] as const
  return {
    OR: [
      { name: contains },
      { texts: { some: { OR: fields.map((field) => ({ [field]: contains })) } } },
    ],
  }
}
