import { z } from 'zod'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { countryCode } from '@/lib/facts/fact-details'

/** The piece on top and those beside it. */
export const MAX_PIECES_ON_HOME = 7
export const MAX_SECTIONS_ON_HOME = 12

/** A list that stands on home as a section. */
export const homeSection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('TYPE'), key: z.enum(ARTICLE_TYPES) }),
  z.strictObject({ kind: z.literal('COUNTRY'), key: countryCode }),
  z.strictObject({ kind: z.literal(['TOPIC', 'SERIES']), key: z.uuid() }),
])

/** What an editor chose for home in one language; where nothing is chosen, date and type decide. */
export const homeChoice = z.strictObject({
  /** Edition ids, the piece on top first. */
  pieces: z.array(z.uuid()).max(MAX_PIECES_ON_HOME).refine(isEachOnce, { message: 'twice' }),
  sections: z
    .array(homeSection)
    .max(MAX_SECTIONS_ON_HOME)
    .refine((all) => isEachOnce(all.map(({ kind, key }) => `${kind}/${key}`)), {
      message: 'twice',
    }),
})

export type HomeSection = z.infer<typeof homeSection>
export type HomeChoice = z.infer<typeof homeChoice>

function isEachOnce(names: string[]): boolean {
  return new Set(names).size === names.length
}
