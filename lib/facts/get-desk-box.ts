import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { type DeskBox, toDeskBox, WITH_FIGURES } from './list-desk-boxes'

export async function getDeskBox(boxId: string, locale: Locale): Promise<DeskBox | null> {
  if (!z.uuid().safeParse(boxId).success) return null
  const box = await db().box.findUnique({ where: { id: boxId }, include: WITH_FIGURES })
  return box && toDeskBox(locale, box)
}
