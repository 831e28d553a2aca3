import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import { Prisma } from '@/lib/db/generated/client'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { isCountry } from '@/lib/topics/country-codes'
import { ownArticles } from './article-policy'
import { isSameSubjects, subjectsOf } from './article-subjects'
import { readDeskSubjects } from './desk-subjects'
import type { SaveSubjectsInput, SubjectsInput } from './save-subjects-input'

export type SavedSubjects = { version: string }

export type SaveSubjectsRefusal =
  | { reason: 'not-found' }
  /** A topic, a series or a country that does not exist. */
  | { reason: 'unknown-subject' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }

/**
 * Says what a piece is about. Readers learn of it when an edition is published next. Asking again
 * for what is there already is done already.
 */
export function saveSubjects(
  actor: Actor,
  { articleId, base, subjects }: SaveSubjectsInput,
): Promise<Result<SavedSubjects, SaveSubjectsRefusal>> {
  return transact(async (tx) => {
    await lockEditions(tx, articleId)
    const scope = { AND: [{ id: articleId }, ownArticles(actor)] }
    if (!(await tx.article.count({ where: scope }))) return refuse({ reason: 'not-found' })
    const before = await readDeskSubjects(tx, articleId)
    const version = fingerprint(subjects)
    if (before.version === version) return ok({ version })
    if (before.version !== base) return refuse({ reason: 'stale' })
    if (!(await isKnown(tx, subjects))) return refuse({ reason: 'unknown-subject' })

    await writeSubjects(tx, articleId, subjects)
    await markEditions(tx, articleId)
    await audit(tx, {
      actorId: actor.userId,
      action: 'article.subjects',
      objectType: 'article',
      objectId: articleId,
      before: { version: before.version },
      after: { version },
    })
    return ok({ version })
  })
}

/** Publishing holds its edition's row: it prints the subjects of before or of after, never of between. */
async function lockEditions(tx: Tx, articleId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM edition WHERE article_id = ${articleId}::uuid ORDER BY id FOR UPDATE`
}

async function isKnown(tx: Tx, { topicIds, countries, seriesId }: SubjectsInput): Promise<boolean> {
  const topics = await tx.topic.count({ where: { id: { in: topicIds } } })
  const series = seriesId ? await tx.series.count({ where: { id: seriesId } }) : 1
  return topics === topicIds.length && series === 1 && countries.every(isCountry)
}

async function writeSubjects(tx: Tx, articleId: string, subjects: SubjectsInput): Promise<void> {
  const { topicIds, countries, funder, disclaimer, ...own } = subjects
  await tx.articleTopic.deleteMany({ where: { articleId } })
  await tx.articleCountry.deleteMany({ where: { articleId } })
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...own,
      funder: funder ?? Prisma.DbNull,
      disclaimer: disclaimer ?? Prisma.DbNull,
      topics: { create: topicIds.map((topicId, position) => ({ topicId, position })) },
      countries: { create: countries.map((country, position) => ({ country, position })) },
    },
  })
}

/** An edition is clean while readers see its text and its subjects as they stand; approval is of before. */
async function markEditions(tx: Tx, articleId: string): Promise<void> {
  const subjects = await subjectsOf(tx, articleId)
  const editions = await tx.edition.findMany({
    where: { articleId },
    include: { livePublication: true },
  })
  for (const { id, headRevisionId, livePublication: live } of editions) {
    const isShown = live !== null && live.revisionId === headRevisionId
    const isClean = isShown && isSameSubjects(live, subjects)
    await tx.edition.update({
      where: { id },
      data: { work: isClean ? 'CLEAN' : 'DRAFT', approvedRevisionId: null },
    })
  }
}
