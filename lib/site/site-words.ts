import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { MAX_SHORT_TEXT } from '@/lib/i18n/localized-text'

const MAX_NAME = 60
const MAX_EMAIL = 200

const perLanguage = <Text extends z.ZodType<string>>(text: Text) =>
  z.partialRecord(z.enum(LOCALES), text)
const words = perLanguage(z.string().trim().min(1).max(MAX_SHORT_TEXT))

/** What a newsroom says of its site, each in the languages it is written in: none at all is the software's own words. */
export const siteWords = z.strictObject({
  name: perLanguage(z.string().trim().min(1).max(MAX_NAME)),
  /** Stands after the name in the title of home. */
  motto: words,
  tagline: words,
  disclaimer: words,
  funder: words,
  publisher: words,
  /** Who answers for the content. */
  responsible: words,
  address: words,
  registration: words,
  phone: words,
  email: perLanguage(z.email().max(MAX_EMAIL)),
})

export type SiteWords = z.infer<typeof siteWords>
export type SiteField = keyof SiteWords

export const SITE_FIELDS = [
  'name',
  'motto',
  'tagline',
  'disclaimer',
  'funder',
  'publisher',
  'responsible',
  'address',
  'registration',
  'phone',
  'email',
] as const satisfies readonly SiteField[]

export const NO_WORDS: SiteWords = {
  name: {},
  motto: {},
  tagline: {},
  disclaimer: {},
  funder: {},
  publisher: {},
  responsible: {},
  address: {},
  registration: {},
  phone: {},
  email: {},
}
