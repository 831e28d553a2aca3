import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text'

/** Topics and series are kept alike: a name in each language, a description, one address. */
export type SubjectKind = 'TOPIC' | 'SERIES'

export type SubjectText = { name: LocalizedText; description: LocalizedText | null }

export type SubjectRow = SubjectText & { id: string }

export async function listSubjectRows(
  tx: Tx,
  kind: SubjectKind,
  ids?: string[],
): Promise<SubjectRow[]> {
  const where = ids ? { id: { in: ids } } : {}
  if (kind === 'TOPIC') return (await tx.topic.findMany({ where })).map(toRow)
  const series = await tx.series.findMany({ where })
  return series.map(({ title: name, ...row }) => toRow({ ...row, name }))
}

export async function insertSubject(
  tx: Tx,
  kind: SubjectKind,
  { id, name }: { id: string; name: LocalizedText },
): Promise<void> {
  if (kind === 'TOPIC') await tx.topic.create({ data: { id, name } })
  else await tx.series.create({ data: { id, title: name } })
}

export async function updateSubject(
  tx: Tx,
  kind: SubjectKind,
  { id, name, ...texts }: SubjectRow,
): Promise<void> {
  const description = texts.description ?? Prisma.DbNull
  if (kind === 'TOPIC') await tx.topic.update({ where: { id }, data: { name, description } })
  else await tx.series.update({ where: { id }, data: { title: name, description } })
}

function toRow({ id, name, description }: { id: string; name: unknown; description: unknown }) {
  return {
    id,
    name: localizedText.parse(name),
    description: localizedText.nullable().parse(description),
  }
}
