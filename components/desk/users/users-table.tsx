import type { UserView } from '@/lib/auth/list-users'
import { deskText } from '@/lib/i18n/desk-text'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'
import { ManageUser, type UserActions } from './manage-user'

type Props = { locale: DeskLocale; users: UserView[]; ownId: string; actions: UserActions }

export function UsersTable({ locale, users, ownId, actions }: Props) {
  const t = deskText(locale)
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('standing')}</th>
          <th scope="col">{t('lastSeen')}</th>
          <th scope="col">{t('acts')}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.userId} id={user.userId}>
            <th scope="row">
              {user.name}
              <small>{user.email}</small>
            </th>
            <td>{t(`role.${user.role}`)}</td>
            <td>{t(`userState.${user.state}`)}</td>
            <td>
              {user.lastSeenAt ? <Seen locale={locale} at={user.lastSeenAt} /> : t('neverSeen')}
            </td>
            <td>
              {user.userId === ownId ? t('you') : <ManageUser user={user} actions={actions} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Seen({ locale, at }: { locale: DeskLocale; at: Date }) {
  return <time dateTime={at.toISOString()}>{formatDateTime(locale, at)}</time>
}
