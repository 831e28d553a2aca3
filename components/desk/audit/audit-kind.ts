import { AUDIT_KINDS, type AuditKind } from '@/lib/auth/audit-acts'

export function kindOf(objectType: string): AuditKind | null {
  return AUDIT_KINDS.find((kind) => kind === objectType) ?? null
}
