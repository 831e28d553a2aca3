import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import { type Edition, Prisma, type Publication, type Revision } from '@/lib/db/generated/client'
import { env } from '@/lib/env'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'
import { printByline } from '@/lib/people/print-byline'
import { subjectsOf } from './article-subjects'
import { bodySchema } from './body'
import { feedId } from './feed-id'
import type { LockedEdition } from './lock-edition'
import { pinFacts } from './pin-facts'
import { readingMinutes } from './reading-minutes'

type Step = { actor: Actor; edition: LockedEdition; head: Revision; opId: string; now: Date }

/** Ends the publication that is live, if any, and begins the next one. */
export async function writePublication(tx: Tx, step: Step): Promise<Publication> {
  const { actor, edition, head, opId, now } = step
  const { id: editionId, locale } = edition
  const { boxRevisionIds, pins } = await pinFacts(tx, head, [])
  const subjects = await subjectsOf(tx, edition.articleId)
  if (edition.livePublicationId) {
    await tx.publication.update({
      where: { id: edition.livePublicationId },
      data: { shownTo: now },
    })
  }
  const publication = await tx.publication.create({
    data: {
      editionId,
      locale,
      opId,
      revisionId: head.id,
      shownFrom: now,
      byline: await printByline(tx, head.byline, isLocale(locale) ? locale : DEFAULT_LOCALE, now),
      readingMinutes: readingMinutes(bodySchema.parse(head.body)),
      contentUpdatedAt: await contentUpdatedAt(tx, step),
      publishedById: actor.userId,
      ...subjects,
      funder: subjects.funder ?? Prisma.DbNull,
      disclaimer: subjects.disclaimer ?? Prisma.DbNull,
      boxes: {
        create: boxRevisionIds.map((boxRevisionId, position) => ({ boxRevisionId, position })),
      },
      facts: { create: pins },
    },
  })
  await tx.edition.update({
    where: { id: editionId },
    data: {
      live: 'PUBLISHED',
      work: 'CLEAN',
      livePublicationId: publication.id,
      firstPublishedAt: edition.firstPublishedAt ?? now,
      feedId: edition.feedId ?? feedId(editionId, env().SITE_URL, now),
    },
  })
  return publication
}

/**
 * Moves when the published text changes, or a retraction is taken back: showing the same revision
 * again does not move it.
 */
export async function contentUpdatedAt(
  tx: Tx,
  { edition, head, now }: Pick<Step, 'now'> & { edition: Edition; head: Pick<Revision, 'id'> },
): Promise<Date> {
  const last = await tx.publication.findFirst({
    where: { editionId: edition.id },
    orderBy: { shownFrom: 'desc' },
  })
  const isSame = last?.revisionId === head.id && edition.live !== 'RETRACTED'
  return isSame ? last.contentUpdatedAt : now
}
