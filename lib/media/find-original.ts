import 'server-only'
import { db } from '@/lib/db/client'
import { type MediaFormat, mediaFormat } from './media-format'

/** A picture of the library by the hash of its bytes, public or not: for the desk only. */
export async function findOriginal(
  sha256: string,
): Promise<{ sha256: string; format: MediaFormat } | null> {
  const row = await db().media.findFirst({ where: { sha256, removedAt: null } })
  return row && { sha256, format: mediaFormat.parse(row.format) }
}
