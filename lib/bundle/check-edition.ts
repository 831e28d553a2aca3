import { checkRules, type Rule } from './broken-rule'

type Revision = { id: string; number: number; slug: string }
type Publication = { revisionId: string; shownFrom: string; shownTo: string | null }

type Edition = {
  live: string
  slug: string
  oldSlugs: string[]
  withdrawals: { liftedAt: string | null }[]
  retractions?: { liftedAt: string | null }[] | undefined
  revisions: Revision[]
  publications: Publication[]
}

/** What the parts of one edition owe one another. */
export const checkEdition = checkRules<Edition>((edition) =>
  edition.live === 'WITHDRAWN' ? withdrawnRules(edition) : liveRules(edition),
)

function withdrawnRules({ withdrawals, retractions, ...edition }: Edition): Rule[] {
  const { revisions, publications } = edition
  return [
    [
      withdrawals.filter(({ liftedAt }) => liftedAt === null).length !== 1,
      ['withdrawals'],
      'a withdrawn edition has one withdrawal that is not lifted',
    ],
    [
      revisions.length + publications.length > 0,
      ['revisions'],
      'the text of a withdrawn edition does not travel',
    ],
    [retractions !== undefined, ['retractions'], 'nor do its retractions'],
  ]
}

function liveRules(edition: Edition): Rule[] {
  const { withdrawals, retractions = [], revisions, publications, slug } = edition
  const open = retractions.filter(({ liftedAt }) => liftedAt === null).length
  const live = revisions.find(({ id }) => id === publications.at(-1)?.revisionId)
  return [
    [
      withdrawals.some(({ liftedAt }) => liftedAt === null),
      ['withdrawals'],
      'it is withdrawn and live at once',
    ],
    [
      open !== (edition.live === 'RETRACTED' ? 1 : 0),
      ['retractions'],
      'a retracted edition has one retraction that is not lifted, any other has none',
    ],
    [publications.length === 0, ['publications'], 'a live edition has a publication'],
    [
      live !== undefined && live.slug !== slug,
      ['slug'],
      'it is not the address of the text that is live',
    ],
    ...revisions.flatMap((_, index) => revisionRules(edition, index)),
    ...publications.flatMap((_, index) => publicationRules(edition, index)),
  ]
}

function revisionRules({ revisions, publications, slug, oldSlugs }: Edition, at: number): Rule[] {
  const revision = revisions[at]
  if (!revision) return []
  const place = ['revisions', at]
  return [
    [revision.number <= (revisions[at - 1]?.number ?? 0), [...place, 'number'], 'revisions go up'],
    [
      !publications.some(({ revisionId }) => revisionId === revision.id),
      place,
      'no publication shows it',
    ],
    [
      ![slug, ...oldSlugs].includes(revision.slug),
      [...place, 'slug'],
      `${revision.slug} is no address of the edition`,
    ],
  ]
}

function publicationRules({ revisions, publications }: Edition, at: number): Rule[] {
  const publication = publications[at]
  if (!publication) return []
  const { revisionId, shownFrom, shownTo } = publication
  const next = publications[at + 1]
  const place = ['publications', at]
  return [
    [
      !revisions.some(({ id }) => id === revisionId),
      [...place, 'revisionId'],
      `there is no revision ${revisionId} here`,
    ],
    [
      (shownTo === null) !== (next === undefined),
      [...place, 'shownTo'],
      'the last publication is shown still, and no other is',
    ],
    [shownTo !== null && shownTo < shownFrom, [...place, 'shownTo'], 'it ends before it begins'],
    [
      next !== undefined && shownTo !== null && shownTo > next.shownFrom,
      [...place, 'shownTo'],
      'it is shown beside the next one',
    ],
  ]
}
