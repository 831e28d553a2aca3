import { z } from 'zod'
import { type Block, block } from './body-block'
import { bodyBoxIds } from './body-boxes'
import { bodyText } from './body-text'

export const MAX_BODY_CHARACTERS = 200_000

/**
 * A body is typed elements in ProseMirror's JSON shape, so that the rich editor's schema can grow
 * out of it. The server validates every body with this schema: unknown nodes, marks, attributes
 * and link schemes are refused, whatever the editor let through.
 */
export const bodySchema = z
  .strictObject({ type: z.literal('doc'), content: z.array(block) })
  .refine((body) => isEachOnce(bodyBoxIds(body)), { message: 'box-twice' })
  .refine((body) => bodyText(body).length <= MAX_BODY_CHARACTERS, { message: 'too-long' })

export type Body = { type: 'doc'; content: Block[] }

function isEachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
