import { localeOf } from '@/e2e/site/examples'
import { PAGE_TYPES, type PageType, pageTypeOf } from '@/e2e/site/page-type'
import type { Site } from '@/e2e/site/site'
import type { Locale } from '@/lib/i18n/locale'
import { readWire } from './read-wire'

/** Bytes on the wire of the heaviest page of a kind, in each language. */
export type KindWeight = { kind: PageType; heaviest: number; page: string } & Record<Locale, number>

/** Every page of the site is weighed; of each kind the heaviest count. */
export async function weighKinds({ origin, pages }: Site): Promise<KindWeight[]> {
  const weighed: { address: string; bytes: number }[] = []
  for (const { address } of pages) {
    const { brotli } = await readWire(origin + address)
    weighed.push({ address, bytes: brotli.length })
  }
  weighed.sort((one, other) => other.bytes - one.bytes)
  return PAGE_TYPES.map((kind) => {
    const ofKind = weighed.filter(({ address }) => pageTypeOf(address) === kind)
    const inLanguage = (locale: Locale) =>
      ofKind.find(({ address }) => localeOf(address) === locale)?.bytes ?? 0
    const [heaviest] = ofKind
    return {
      kind,
      heaviest: heaviest?.bytes ?? 0,
      page: heaviest?.address ?? '',
      az: inLanguage('az'),
      en: inLanguage('en'),
      ru: inLanguage('ru'),
      tr: inLanguage('tr'),
      kk: inLanguage('kk'),
    }
  })
}
