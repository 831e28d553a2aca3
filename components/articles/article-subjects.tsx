import type { ArticleView } from '@/lib/articles/article-view'
import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { typeHref } from '@/lib/lists/type-href'
import { countryHref } from '@/lib/topics/country-href'
import { topicHref } from '@/lib/topics/topic-href'

type Props = { locale: Locale; article: Pick<ArticleView, 'type' | 'countries' | 'topics'> }

/** What kind of piece it is and what it is about, each a way to more of the same. */
export function ArticleSubjects({ locale, article: { type, countries, topics } }: Props) {
  return (
    <p className="kicker">
      <a href={typeHref(locale, type)}>
        <b>{message(locale, `type.${type}`)}</b>
      </a>
      {countries.map((country) => (
        <a key={country} href={countryHref(locale, country)}>
          {countryName(locale, country)}
        </a>
      ))}
      {topics.map(({ slug, name }) => (
        <a key={slug} href={topicHref(locale, slug)}>
          {name}
        </a>
      ))}
    </p>
  )
}
