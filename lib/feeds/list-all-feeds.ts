import 'server-only'
import { tags } from '@/lib/cache/tags'
import { LANGUAGE_NAMES } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getSite } from '@/lib/site/get-site'
import { listFeeds } from './list-feeds'
import { listOpenLanguages } from './list-open-languages'
import type { OpmlLanguage } from './opml'

/** Every feed that has anything, language by language. */
export async function listAllFeeds(): Promise<{ languages: OpmlLanguage[]; tags: string[] }> {
  const open = await listOpenLanguages()
  const found = await Promise.all(
    open.languages.map(async (locale) => ({
      locale,
      site: (await getSite(locale)).name.text,
      ...(await listFeeds(locale)),
    })),
  )
  return {
    languages: found.map(({ locale, site, groups }) => ({
      locale,
      name: LANGUAGE_NAMES[locale],
      everything: {
        name: { text: message(locale, 'feedTitle', { site }), lang: null },
        page: `/${locale}`,
      },
      groups,
    })),
    tags: [...new Set([tags.site, ...open.tags, ...found.flatMap((language) => language.tags)])],
  }
}
