import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { ownArticles } from './article-policy'
import type { CreateEditionInput } from './edition-input'

/** Starts a piece in one more language. Asking twice gives the edition that is there. */
export function createEdition(
  actor: Actor,
  { articleId, locale }: CreateEditionInput,
): Promise<Result<{ editionId: string }, { reason: 'not-found' }>> {
  return transact(async (tx) => {
    await lockOperation(tx, `${articleId}/${locale}`)
    const article = await tx.article.findFirst({
      where: { id: articleId, ...ownArticles(actor) },
      include: { editions: true },
    })
    if (!article) return refuse({ reason: 'not-found' })
    const present = article.editions.find((edition) => edition.locale === locale)
    if (present) return ok({ editionId: present.id })

    const original = article.editions.find((edition) => edition.locale === article.originalLocale)
    const edition = await tx.edition.create({
      data: { articleId, locale, basedOnRevisionId: original?.headRevisionId ?? null },
    })
    await audit(tx, {
      actorId: actor.userId,
      action: 'edition.create',
      objectType: 'edition',
      objectId: edition.id,
      after: { articleId, locale },
    })
    return ok({ editionId: edition.id })
  })
}
