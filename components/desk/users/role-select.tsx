'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Select } from '@/components/ui/select'
import { ROLES, type Role } from '@/lib/auth/roles'

type Props = { value: Role; onChange: (role: Role) => void; hint?: string }

export function RoleSelect({ value, onChange, hint }: Props) {
  const t = useDeskText()
  return (
    <Select
      label={t('role')}
      value={value}
      options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      onChange={onChange}
      {...(hint && { hint })}
    />
  )
}
