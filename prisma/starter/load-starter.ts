import 'server-only'
import { createArticle } from '@/lib/articles/create-article'
import { createEdition } from '@/lib/articles/create-edition'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { NEWSROOM } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { recordFact } from '@/lib/facts/record-fact'
import { saveBox } from '@/lib/facts/save-box'
import type { Result } from '@/lib/result'
import { slug } from '@/lib/text/slug'
import { ensureEditorialDesk } from './editorial-desk'
import { keyFigureFacts, keyFigures } from './key-figures'
import { article, editions, type StarterEdition } from './reading-trade-figures/article'

/**
 * Gives an empty newsroom its first piece, as an editor would: by the commands, under fixed
 * operation ids. A load that was cut off is finished by the next call; a finished one stays as
 * the newsroom has changed it since; a newsroom that began with pieces of its own gets nothing.
 */
export async function loadStarter(): Promise<void> {
  if (await hasOnlyOtherArticles()) return
  // First of all: from here on the load is known as begun.
  const { articleId } = granted(await createArticle(NEWSROOM, article))

  const facts = []
  for (const fact of keyFigureFacts) facts.push(granted(await recordFact(NEWSROOM, fact)))
  const factIds = facts.map((fact) => fact.factId)
  const { boxId } = granted(await saveBox(NEWSROOM, { ...keyFigures, factIds }))
  const deskId = await ensureEditorialDesk()
  const releases = facts.map((fact) => fact.versionId)
  for (const edition of editions) await load(edition, { articleId, boxId, deskId, releases })
}

type Parts = { articleId: string; boxId: string; deskId: string; releases: string[] }

async function load(edition: StarterEdition, parts: Parts): Promise<void> {
  const { locale, title, deck, body, saveOpId, publishOpId } = edition
  const { articleId, boxId: leadBoxId, deskId, releases } = parts
  const { editionId } = granted(await createEdition(NEWSROOM, { articleId, locale }))
  const content = { title, deck, body, byline: [deskId], leadBoxId, slug: slug(locale, title) }
  const { revisionId } = granted(
    await saveEdition(NEWSROOM, { opId: saveOpId, editionId, baseVersion: 0, content }),
  )
  const publication = { opId: publishOpId, editionId, revisionId, releases }
  const published = await publishEdition(NEWSROOM, publication)
  // An editor has taken an unfinished load over: theirs stands.
  if (!published.ok && published.error.reason === 'stale') return
  granted(published)
}

async function hasOnlyOtherArticles(): Promise<boolean> {
  const ours = await db().article.count({ where: { id: article.opId } })
  return ours === 0 && (await db().article.count()) > 0
}

function granted<T>(result: Result<T, { reason: string }>): T {
  if (result.ok) return result.value
  throw new Error('The starter content was refused', { cause: result.error })
}
