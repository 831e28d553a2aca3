import { z } from 'zod'
import { readMoment } from '@/lib/i18n/read-moment'
import { isWholeText } from '@/lib/text/is-whole-text'
import { AUDIT_ACTS, AUDIT_KINDS } from './audit-acts'

/** In place of a person: what the operator or the system did. */
export const SYSTEM = 'system'

const MAX_DIGITS = 18
const day = z.string().refine((text) => text.length === 10 && readMoment(text) !== null)

/** What the log's address asks for. A filter that makes no sense is left out, the others hold. */
const filter = z.object({
  who: z
    .union([z.literal(SYSTEM), z.uuid()])
    .optional()
    .catch(undefined),
  act: z.enum(AUDIT_ACTS).optional().catch(undefined),
  kind: z.enum(AUDIT_KINDS).optional().catch(undefined),
  object: z.string().min(1).max(100).refine(isWholeText).optional().catch(undefined),
  /** Days of Baku's calendar, both included. */
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  /** The entry that the page goes on from. */
  before: z.string().regex(/^\d+$/).max(MAX_DIGITS).optional().catch(undefined),
})

export type AuditFilter = z.infer<typeof filter>

export function readAuditFilter(
  params: Record<string, string | string[] | undefined>,
): AuditFilter {
  return filter.parse(params)
}

/** The same question as an address of the desk. */
export function auditHref(wanted: AuditFilter): string {
  const given = Object.entries(wanted).flatMap(([key, value]) => (value ? [[key, value]] : []))
  const query = new URLSearchParams(given).toString()
  return query ? `/admin/audit?${query}` : '/admin/audit'
}
