import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db, type Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import { ownArticles } from './article-policy'
import { subjectsOf } from './article-subjects'
import { type SubjectsInput, subjectsInput } from './save-subjects-input'

/** `version` names this state: a save that was made on another is refused. */
export type DeskSubjects = { subjects: SubjectsInput; version: string }

/** What a piece is about, for whoever may open it; null for everybody else. */
export async function getDeskSubjects(
  actor: Actor,
  articleId: string,
): Promise<DeskSubjects | null> {
  if (!z.uuid().safeParse(articleId).success) return null
  const isOpen = await db().article.count({
    where: { AND: [{ id: articleId }, ownArticles(actor)] },
  })
  return isOpen ? await readDeskSubjects(db(), articleId) : null
}

export async function readDeskSubjects(tx: Tx, articleId: string): Promise<DeskSubjects> {
  const subjects = subjectsInput.parse(await subjectsOf(tx, articleId))
  return { subjects, version: fingerprint(subjects) }
}
