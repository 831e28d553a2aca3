import 'server-only'
import { z } from 'zod'
import { findActor } from '@/lib/auth/find-actor'
import type { DeskUser } from '@/lib/auth/find-session'
import type { Result } from '@/lib/result'
import type { FormState } from './form-state'
import { isOurForm } from './is-our-form'
import { tornFields } from './torn-fields'

export type Command<Input, Value, Refusal> = (
  actor: DeskUser,
  input: Input,
) => Promise<Result<Value, Refusal>>

type Step<Schema extends z.ZodType, Value, Refusal> = {
  headers: Headers
  input: unknown
  schema: Schema
  command: Command<z.output<Schema>, Value, Refusal>
}

/** Every change made on the desk passes here: who is asking, from where, is it valid, then the command. */
export async function runAction<Schema extends z.ZodType, Value, Refusal>({
  headers,
  input,
  schema,
  command,
}: Step<Schema, Value, Refusal>): Promise<FormState<Value, Refusal>> {
  const actor = await findActor(headers)
  if (!actor) return { status: 'signed-out' }
  if (!isOurForm(headers)) return { status: 'foreign' }

  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    return { status: 'invalid', fieldErrors: z.flattenError(parsed.error).fieldErrors }
  }
  const torn = tornFields(parsed.data)
  if (torn.length > 0) {
    return {
      status: 'invalid',
      fieldErrors: Object.fromEntries(torn.map((key) => [key, ['torn']])),
    }
  }
  const result = await command(actor, parsed.data)
  return result.ok
    ? { status: 'done', value: result.value }
    : { status: 'refused', refusal: result.error }
}
