import type { Phrase } from '@/lib/facts/phrase'

/** What pages of one language say of the site. Null: nothing was said. */
export type SiteView = {
  name: Phrase
  motto: string
  tagline: string
  disclaimer: string
  funder: Phrase | null
  /** The name of the site where no other is given. */
  publisher: Phrase
  imprint: {
    responsible: Phrase | null
    address: Phrase | null
    registration: Phrase | null
    phone: Phrase | null
    email: string | null
  }
}
