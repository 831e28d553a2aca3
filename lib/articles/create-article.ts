import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { canStartArticle } from './article-policy'
import type { CreateArticleInput } from './edition-input'

export type StartedArticle = { articleId: string; editionId: string }

/** Starts a piece in its original language: an article and its first, empty edition. */
export async function createArticle(
  actor: Actor,
  { opId, type, locale }: CreateArticleInput,
): Promise<Result<StartedArticle, { reason: 'forbidden' }>> {
  if (!canStartArticle(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, opId)
    // The operation's id is the article's: a retry finds the piece that it started.
    const begun = await tx.edition.findFirst({ where: { articleId: opId, locale } })
    if (begun) return ok({ articleId: opId, editionId: begun.id })

    const article = await tx.article.create({
      data: { id: opId, type, originalLocale: locale, createdById: actor.userId },
    })
    const edition = await tx.edition.create({ data: { articleId: article.id, locale } })
    await audit(tx, {
      actorId: actor.userId,
      action: 'article.create',
      objectType: 'article',
      objectId: article.id,
      after: { editionId: edition.id, locale, type },
    })
    return ok({ articleId: article.id, editionId: edition.id })
  })
}
