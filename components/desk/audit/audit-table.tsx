import Link from 'next/link'
import { AUDIT_ACTS } from '@/lib/auth/audit-acts'
import { type AuditFilter, auditHref } from '@/lib/auth/audit-filter'
import type { AuditEntryView, AuditPage } from '@/lib/auth/list-audit'
import { deskText } from '@/lib/i18n/desk-text'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'
import { AuditDetail } from './audit-detail'
import { kindOf } from './audit-kind'

type Props = { locale: DeskLocale; page: AuditPage; filter: AuditFilter }

export function AuditTable({ locale, page, filter }: Props) {
  const t = deskText(locale)
  if (page.entries.length === 0) return <p className="nothing">{t('noEvents')}</p>
  return (
    <>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
          </tr>
        </thead>
        <tbody>
          {page.entries.map((entry) => (
            <AuditLine key={entry.id} locale={locale} entry={entry} />
          ))}
        </tbody>
      </table>
      {(page.next || filter.before) && (
        <nav className="pages">
          {filter.before && (
            <Link href={auditHref({ ...filter, before: undefined })}>{t('newest')}</Link>
          )}
          {page.next && (
            <Link href={auditHref({ ...filter, before: page.next })}>{t('older')}</Link>
          )}
        </nav>
      )}
    </>
  )
}

function AuditLine({ locale, entry }: { locale: DeskLocale; entry: AuditEntryView }) {
  const t = deskText(locale)
  const kind = kindOf(entry.objectType)
  return (
    <tr>
      <td>
        <time dateTime={entry.at.toISOString()}>{formatDateTime(locale, entry.at)}</time>
      </td>
      <td>{entry.actor?.name ?? t('system')}</td>
      <td>
        <p>
          <Sentence locale={locale} entry={entry} />
        </p>
        <small>
          <AuditDetail locale={locale} role={entry.role} />
          {kind && <Link href={auditHref({ kind, object: entry.objectId })}>{t('onlyThis')}</Link>}
        </small>
      </td>
    </tr>
  )
}

const GAP = '\u0000'

/** The sentence of an act in the desk's language, its object a link where there is a page. */
function Sentence({ locale, entry }: { locale: DeskLocale; entry: AuditEntryView }) {
  const t = deskText(locale)
  const { name, href } = entry.object
  const words = name || t('nameless')
  const act = AUDIT_ACTS.find((one) => one === entry.action)
  const [before = '', after = ''] = act
    ? t(`act.${act}`, { what: GAP }).split(GAP)
    : [`${entry.action}: `]
  return (
    <>
      {before}
      {href ? <Link href={href}>{words}</Link> : words}
      {after}
    </>
  )
}
