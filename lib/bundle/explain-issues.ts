import type { z } from 'zod'

/** A fault with its place: `articles/az-x/az.json: revisions[0].body.content[3]: unknown node`. */
export function explainIssues(path: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = placeOf(issue.code === 'invalid_union' ? withoutType(issue.path) : issue.path)
    return [path, place, wordsFor(issue)].filter(Boolean).join(': ')
  })
}

/** Objects with integer-like keys aside, a number is a place in a list. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** The name of a missing kind is a fault of the node, not of its name. */
function withoutType(path: readonly PropertyKey[]): readonly PropertyKey[] {
  return path.at(-1) === 'type' ? path.slice(0, -1) : path
}

function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_union':
      return issue.path.includes('body') ? 'unknown node' : 'none of the forms that are known'
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.message.includes('received undefined') ? 'is missing' : issue.message
    default:
      return issue.message
  }
}
