import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { FactPage } from '@/components/facts/fact-page'
import { listCiting } from '@/lib/articles/list-citing'
import type { PageMarker } from '@/lib/cache/marker'
import { env } from '@/lib/env'
import { describeFact } from '@/lib/facts/describe-fact'
import { factHref, factsHref } from '@/lib/facts/fact-href'
import type { FactView } from '@/lib/facts/fact-view'
import { everyLanguage } from '@/lib/i18n/every-language'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs-json-ld'
import { datasetJsonLd } from '@/lib/seo/dataset-json-ld'
import { findPrinciples } from '@/lib/seo/find-principles'
import { getSite } from '@/lib/site/get-site'

type Props = {
  locale: Locale
  slug: string
  fact: FactView
  marker: Pick<PageMarker, 'stamp' | 'tags'>
}

/** A public fact: every language has the page, whatever languages its texts are in. */
export async function LiveFact({ locale, slug, fact, marker }: Props) {
  const { figure, releasedAt } = fact
  const [citing, principles, site] = await Promise.all([
    listCiting(locale, figure.factId),
    findPrinciples(locale),
    getSite(locale),
  ])
  const origin = env().SITE_URL
  const path = factHref(locale, slug)
  const languages = everyLanguage((language) => factHref(language, slug))
  const description = describeFact(locale, figure)
  const house = { site, origin, principles }
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={{ ...marker, status: 200, lifetime: 'forever' }}
        title={figure.label.text}
        description={description}
        canonical={{ origin, path, languages, original: DEFAULT_LOCALE }}
        jsonLd={[
          datasetJsonLd({ ...house, figure, slug, description, releasedAt, locale }),
          breadcrumbsJsonLd(origin, [
            { name: message(locale, 'home'), path: `/${locale}` },
            { name: message(locale, 'facts'), path: factsHref(locale) },
            { name: figure.label.text, path },
          ]),
        ]}
      />
      <FactPage locale={locale} fact={fact} citing={citing} />
    </SiteFrame>
  )
}
