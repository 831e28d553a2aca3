import { Localized } from '@/components/facts/localized'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { IndexEntry } from '@/lib/lists/index-entry'

type Props = { locale: Locale; entry: IndexEntry }

export function IndexLine({ locale, entry: { href, name, description, newestAt } }: Props) {
  return (
    <li>
      <h2>
        <a href={href}>
          <Localized phrase={name} />
        </a>
      </h2>
      {description && (
        <p>
          <Localized phrase={description} />
        </p>
      )}
      <p className="by">{message(locale, 'newestOn', { date: formatDate(locale, newestAt) })}</p>
    </li>
  )
}
