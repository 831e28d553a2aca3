import 'server-only'
import { z } from 'zod'
import { db, type Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import { listSubjectRows, type SubjectKind, type SubjectRow } from './topic-or-series'

/** A topic or a series as the desk edits it; `version` names the state. */
export type DeskTopic = SubjectRow & { slug: string; version: string }

export async function getDeskTopic(kind: SubjectKind, id: string): Promise<DeskTopic | null> {
  return z.uuid().safeParse(id).success ? await readDeskTopic(db(), kind, id) : null
}

export async function readDeskTopic(
  tx: Tx,
  kind: SubjectKind,
  id: string,
): Promise<DeskTopic | null> {
  const [row] = await listSubjectRows(tx, kind, [id])
  if (!row) return null
  const address = await tx.slug.findFirst({ where: { kind, targetId: id, isCurrent: true } })
  const slug = address?.slug ?? ''
  return { ...row, slug, version: topicVersion({ ...row, slug }) }
}

export function topicVersion({ name, description, slug }: Omit<DeskTopic, 'id' | 'version'>) {
  return fingerprint({ name, description, slug })
}
