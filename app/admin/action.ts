import { headers } from 'next/headers'
import type { z } from 'zod'
import type { FormState } from '@/lib/forms/form-state'
import { type Command, runAction } from '@/lib/forms/run-action'

/**
 * A server action: who → origin → parse → run. What arrives is unknown until the schema has read
 * it; the type only helps the component that sends it.
 */
export function action<Schema extends z.ZodType, Value, Refusal>(
  schema: Schema,
  command: Command<z.output<Schema>, Value, Refusal>,
) {
  return async (input: z.input<Schema>): Promise<FormState<Value, Refusal>> =>
    runAction({ headers: await headers(), input, schema, command })
}
