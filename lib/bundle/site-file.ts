import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { homeChoice } from '@/lib/lists/home-choice'
import { siteMenus } from '@/lib/site/site-menus'
import { siteWords } from '@/lib/site/site-words'

/** site.json: what the newsroom set of its site; null and absent where nobody set anything. */
export const siteFile = z.strictObject({
  words: siteWords.nullable(),
  menus: siteMenus.nullable(),
  home: z.partialRecord(z.enum(LOCALES), homeChoice),
})

export type SiteFile = z.output<typeof siteFile>
