import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/result'
import { ownArticles } from './article-policy'
import { saveEditionInput } from './edition-input'
import { toRevisionView } from './revision-view'
import { type SavedEdition, type SaveRefusal, saveEdition } from './save-edition'

export const restoreVersionInput = saveEditionInput
  .omit({ content: true })
  .extend({ revisionId: z.uuid() })

export type RestoreVersionInput = z.infer<typeof restoreVersionInput>

/** What stood there once stands there again, as a new revision on top: history only grows. */
export async function restoreVersion(
  actor: Actor,
  { revisionId, ...save }: RestoreVersionInput,
): Promise<Result<SavedEdition, SaveRefusal>> {
  const row = await db().revision.findFirst({
    where: {
      id: revisionId,
      editionId: save.editionId,
      edition: { article: ownArticles(actor) },
    },
    include: { author: { select: { name: true } } },
  })
  if (!row) return refuse({ reason: 'not-found' })
  return await saveEdition(actor, { ...save, content: toRevisionView(row).content })
}
