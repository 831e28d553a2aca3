import type { ArticleFile } from '@/lib/bundle/article-file'
import type { BoxFile } from '@/lib/bundle/box-file'
import type { EditionFile } from '@/lib/bundle/edition-file'
import type { FactFile } from '@/lib/bundle/fact-file'
import type { PersonFile } from '@/lib/bundle/person-file'
import type { Locale } from '@/lib/i18n/locale'
import type { Parts } from './newsroom-parts'

export type Around = { people: PersonFile[]; facts: FactFile[]; boxes: BoxFile[] }

/** One language of a piece: published one to three times over, or withdrawn. */
export function makeEditionFile(
  parts: Parts,
  { article, locale, around }: { article: ArticleFile; locale: Locale; around: Around },
): EditionFile {
  const id = parts.id()
  const firstPublishedAt = parts.moment('2026-03-01T00:00:00.000Z')
  const address = parts.address()
  const edition = {
    ...{ id, articleId: article.id, locale, firstPublishedAt, ...address },
    feedId: `tag:${parts.one(['old.example', 'tehlil.example'])},2026:edition/${id}`,
  }
  const earlier = parts.isTrue() ? [withdrawalOf(parts, parts.moment(firstPublishedAt))] : []
  if (parts.number(0, 4) === 0) {
    const open = { ...withdrawalOf(parts, '2026-10-01T00:00:00.000Z'), liftedAt: null }
    const withdrawals = [...earlier, open]
    return { ...edition, live: 'WITHDRAWN', withdrawals, revisions: [], publications: [] }
  }
  const texts = textsOf(parts, {
    article,
    around,
    address,
    since: earlier[0]?.liftedAt ?? firstPublishedAt,
  })
  const live = parts.one(['PUBLISHED', 'RETRACTED'])
  const since = texts.publications[0]?.shownFrom ?? firstPublishedAt
  const retractions =
    live === 'RETRACTED' ? [{ ...withdrawalOf(parts, since), liftedAt: null }] : null
  return { ...edition, live, withdrawals: earlier, ...(retractions && { retractions }), ...texts }
}

function withdrawalOf(parts: Parts, at: string) {
  return { id: parts.id(), reason: parts.words(), at, liftedAt: parts.moment(at) }
}

type Drawn = {
  article: ArticleFile
  around: Around
  address: { slug: string; oldSlugs: string[] }
  since: string
}

function textsOf(parts: Parts, { article, around, address, since }: Drawn) {
  const revisions: EditionFile['revisions'] = []
  const publications: EditionFile['publications'] = []
  const { id: _, type: __, originalLocale: ___, ...subjects } = article
  const count = parts.number(1, 3)
  let shownFrom = since
  for (let at = 0; at < count; at += 1) {
    const isLast = at === count - 1
    const slug = isLast ? address.slug : (address.oldSlugs[0] ?? address.slug)
    const revision = revisionOf(parts, around, { slug, number: (at + 1) * 2 })
    const shownTo = isLast ? null : parts.moment(shownFrom)
    revisions.push(revision)
    publications.push({
      id: parts.id(),
      revisionId: revision.id,
      ...{ shownFrom, shownTo, contentUpdatedAt: shownFrom },
      readingMinutes: parts.number(1, 20),
      byline: around.people.map(({ id: personId, kind, slug: address }) => ({
        ...{ personId, kind, slug: address, name: parts.words() },
        degrees: parts.isTrue() ? parts.words() : null,
        post: null,
      })),
      ...subjects,
      ...printsOf(around),
    })
    shownFrom = shownTo ?? shownFrom
  }
  return { revisions, publications }
}

function revisionOf(parts: Parts, around: Around, rest: { slug: string; number: number }) {
  const boxIds = around.boxes.map(({ id }) => id)
  return {
    id: parts.id(),
    title: parts.words(),
    deck: parts.words(),
    body: parts.body(boxIds),
    byline: around.people.map(({ id }) => id),
    leadBoxId: parts.one([null, ...boxIds]),
    ...rest,
  }
}

function printsOf({ boxes, facts }: Around) {
  const versions = facts.map(({ id, versions: all }) => ({
    factId: id,
    factVersionId: all[0]?.id ?? '',
  }))
  return {
    boxRevisionIds: boxes.flatMap(({ revisions }) => revisions.map(({ id }) => id)),
    facts: versions.sort((a, b) => (a.factId < b.factId ? -1 : 1)),
  }
}
