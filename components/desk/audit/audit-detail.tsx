import type { AuditEntryView } from '@/lib/auth/list-audit'
import { ROLES } from '@/lib/auth/roles'
import { type DeskText, deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; role: AuditEntryView['role'] }

/** What changed, where a person can read it: a role before and after. */
export function AuditDetail({ locale, role }: Props) {
  if (!role) return null
  const t = deskText(locale)
  const to = roleName(t, role.to)
  const words = role.from
    ? t('roleFromTo', { from: roleName(t, role.from), to })
    : t('roleIs', { to })
  return <>{words} </>
}

function roleName(t: DeskText, kept: string): string {
  const role = ROLES.find((one) => one === kept)
  return role ? t(`role.${role}`) : kept
}
