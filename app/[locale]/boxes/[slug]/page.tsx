import { NoList } from '@/app/[locale]/no-list'
import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { BoxPage } from '@/components/facts/box-page'
import { listStandingIn } from '@/lib/articles/list-citing'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { answerBox } from '@/lib/facts/answer-box'
import { boxHref } from '@/lib/facts/box-href'
import { everyLanguage } from '@/lib/i18n/every-language'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { params: Promise<SiteParams & { slug: string }> }

export default async function BoxAddressPage({ params }: Props) {
  const locale = await siteLocale(params)
  const { slug } = await params
  const stamp = await readStamp()
  const answer = await answerBox(locale, slug)
  if (answer.kind !== 'box') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { box, printedAt, tags } = answer
  const citing = await listStandingIn(locale, box.boxId)
  const languages = everyLanguage((language) => boxHref(language, slug))
  const origin = env().SITE_URL
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={box.title.text}
        isEmbeddable
        description={message(locale, 'boxAbout', { title: box.title.text })}
        canonical={{ origin, path: boxHref(locale, slug), languages, original: DEFAULT_LOCALE }}
      />
      <BoxPage locale={locale} box={box} printedAt={printedAt} citing={citing} />
    </SiteFrame>
  )
}
