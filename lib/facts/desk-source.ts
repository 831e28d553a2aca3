import 'server-only'
import { z } from 'zod'
import { db, type Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import type { Source } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { type DeskFigure, toDeskFigure, WITH_NEWEST_VERSION } from './desk-figure'

/** Where figures come from, as the desk edits it. Days are ISO. */
export type DeskSource = {
  sourceId: string
  title: string
  publisher: string | null
  url: string | null
  publishedOn: string | null
  language: string | null
  independenceGroup: string | null
  /** Names the state. */
  version: string
}

const MOST_FACTS = 200

export async function getDeskSource(sourceId: string): Promise<DeskSource | null> {
  return z.uuid().safeParse(sourceId).success ? await readDeskSource(db(), sourceId) : null
}

export async function readDeskSource(tx: Tx, id: string): Promise<DeskSource | null> {
  const row = await tx.source.findUnique({ where: { id } })
  return row && toDeskSource(row)
}

/** The facts that rest on it, or ever did. */
export async function listFactsFrom(sourceId: string, locale: Locale): Promise<DeskFigure[]> {
  const facts = await db().fact.findMany({
    where: { observations: { some: { sourceId } } },
    orderBy: { createdAt: 'desc' },
    take: MOST_FACTS,
    include: WITH_NEWEST_VERSION,
  })
  return facts.flatMap((fact) => toDeskFigure(locale, fact))
}

export function toDeskSource(row: Source): DeskSource {
  const { id: sourceId, title, publisher, url, language, independenceGroup } = row
  const publishedOn = row.publishedOn?.toISOString().slice(0, 10) ?? null
  const source = { title, publisher, url, publishedOn, language, independenceGroup }
  return { sourceId, ...source, version: sourceVersion(source) }
}

export function sourceVersion(source: Omit<DeskSource, 'sourceId' | 'version'>): string {
  const { title, publisher, url, publishedOn, language, independenceGroup } = source
  return fingerprint({ title, publisher, url, publishedOn, language, independenceGroup })
}
