import type { EditionContent } from './edition-input'

/** The page before anything was written on it. */
export const EMPTY_CONTENT = {
  title: '',
  deck: '',
  body: { type: 'doc', content: [] },
  byline: [],
  leadBoxId: null,
  slug: '',
} satisfies EditionContent
