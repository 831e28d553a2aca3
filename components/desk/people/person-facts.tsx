import { deskText } from '@/lib/i18n/desk-text'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import type { DeskPerson } from '@/lib/people/desk-person'

type Props = { locale: DeskLocale; person: DeskPerson }

/** For those who may look and not change. */
export function PersonFacts({ locale, person }: Props) {
  const t = deskText(locale)
  const { degrees, posts, slug } = person
  return (
    <dl className="pairs">
      <dt>{t('address')}</dt>
      <dd>{slug}</dd>
      {degrees && (
        <>
          <dt>{t('degrees')}</dt>
          <dd>{inLocale(degrees, locale)}</dd>
        </>
      )}
      {posts.length > 0 && (
        <>
          <dt>{t('posts')}</dt>
          <dd>
            <ul>
              {posts.map(({ id, title, from, until }) => (
                <li key={id}>
                  {inLocale(title, locale)} {span(locale, from, until)}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}

/** "(1 Sep 2019 – )": an open end is a post held now. */
function span(locale: DeskLocale, from: string | null, until: string | null): string {
  if (!from && !until) return ''
  const [begin, end] = [from, until].map((day) => (day ? formatIsoDate(locale, day) : ''))
  return `(${begin} – ${end})`
}
