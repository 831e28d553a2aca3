import { z } from 'zod'
import { inline } from './body-inline'

export const blockId = z.string().max(40).optional()
export const blockAttrs = z.strictObject({ id: blockId }).optional()

export const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: blockAttrs,
  content: inline.optional(),
})

export type Paragraph = z.infer<typeof paragraph>
