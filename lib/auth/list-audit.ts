import 'server-only'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { readMoment } from '@/lib/i18n/read-moment'
import { type AuditFilter, SYSTEM } from './audit-filter'
import { type AuditedObject, nameObjects, objectKey } from './name-objects'
import { nameUsers } from './name-users'

const PAGE = 50
const DAY_MS = 86_400_000

export type AuditEntryView = {
  id: string
  at: Date
  /** Null for the operator and the system. */
  actor: { userId: string; name: string } | null
  action: string
  objectType: string
  objectId: string
  object: AuditedObject
  /** Roles before and after, where the act was about them. */
  role: { from: string | null; to: string } | null
}

export type AuditPage = { entries: AuditEntryView[]; next: string | null }

/** What was done, newest first, a page at a time. Ask `canReadAudit` first. */
export async function listAudit(locale: Locale, filter: AuditFilter): Promise<AuditPage> {
  const rows = await db().auditEvent.findMany({
    where: whereOf(filter),
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const [objects, actors] = await Promise.all([
    nameObjects(locale, shown),
    nameUsers(shown.map((row) => row.actorId)),
  ])
  const entries = shown.map((row) => ({
    id: String(row.id),
    at: row.at,
    actor: row.actorId ? { userId: row.actorId, name: actors.get(row.actorId) ?? '' } : null,
    action: row.action,
    objectType: row.objectType,
    objectId: row.objectId,
    object: objects.get(objectKey(row)) ?? { name: '', href: null },
    role: rolesOf(row),
  }))
  return { entries, next: rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null }
}

function whereOf({ who, act, kind, object, from, to, before }: AuditFilter) {
  const start = from ? readMoment(from) : null
  const last = to ? readMoment(to) : null
  return {
    ...(who && { actorId: who === SYSTEM ? null : who }),
    ...(act && { action: act }),
    ...(kind && { objectType: kind }),
    ...(object && { objectId: object }),
    at: {
      ...(start && { gte: start }),
      ...(last && { lt: new Date(+last + DAY_MS) }),
    },
    ...(before && { id: { lt: BigInt(before) } }),
  } satisfies Prisma.AuditEventWhereInput
}

function rolesOf({ before, after }: { before: unknown; after: unknown }): AuditEntryView['role'] {
  const to = roleIn(after)
  return to ? { from: roleIn(before), to } : null
}

function roleIn(kept: unknown): string | null {
  if (typeof kept !== 'object' || kept === null || !('role' in kept)) return null
  return typeof kept.role === 'string' ? kept.role : null
}
