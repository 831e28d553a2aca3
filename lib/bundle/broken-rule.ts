import type { z } from 'zod'

/** A rule that parts of one file owe one another: whether it is broken, where, and in words. */
export type Rule = [isBroken: boolean, path: (string | number)[], words: string]

/** Turns a list of rules into a check for Zod's `superRefine`. */
export function checkRules<T>(rulesOf: (content: T) => Rule[]) {
  return (content: T, context: z.core.$RefinementCtx): void => {
    for (const [isBroken, path, message] of rulesOf(content))
      if (isBroken) context.addIssue({ code: 'custom', path, message })
  }
}
