import type { EditionContent } from '@/lib/articles/edition-input'
import { parsePlainBody } from '@/lib/articles/parse-plain-body'
import type { BodyProblem } from '@/lib/articles/plain-to-block'
import { ok, type Result } from '@/lib/result'

/** What the editor's fields hold; the body as plain text, a slug left empty follows the headline. */
export type Draft = Omit<EditionContent, 'body'> & { body: string }

export function toContent(draft: Draft): Result<EditionContent, BodyProblem[]> {
  const body = parsePlainBody(draft.body)
  return body.ok ? ok({ ...draft, body: body.value }) : body
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

function inOrder({ title, deck, body, byline, leadBoxId, slug }: Draft) {
  return [title, deck, body, byline, leadBoxId, slug]
}
