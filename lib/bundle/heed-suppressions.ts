import type { Bundle, Filed } from './bundle'
import type { EditionFile, PublicationEntry } from './edition-file'
import type { Hidden } from './hidden'
import type { PersonFile } from './person-file'

/**
 * The bundle without what the newsroom must not show again: a suppressed edition comes as its
 * addresses alone under the newsroom's own reason, suppressed facts, pictures and publications not
 * at all.
 */
export function heedSuppressions(bundle: Bundle, hidden: Hidden): Bundle {
  return {
    ...bundle,
    media: bundle.media.filter(({ content }) => !hidden.media.has(content.id)),
    people: bundle.people.map(({ path, content }) => ({
      path,
      content: withoutHiddenPhoto(content, hidden),
    })),
    facts: bundle.facts.filter(({ content }) => !hidden.facts.has(content.id)),
    boxes: bundle.boxes.map(({ path, content }) => ({
      path,
      content: {
        ...content,
        revisions: content.revisions.map((revision) => ({
          ...revision,
          factIds: revision.factIds.filter((id) => !hidden.facts.has(id)),
        })),
      },
    })),
    editions: bundle.editions.map((edition) => heedEdition(edition, hidden)),
  }
}

export function withoutHiddenPhoto(person: PersonFile, { media }: Hidden): PersonFile {
  const { photoId, ...others } = person
  return photoId && media.has(photoId) ? others : person
}

/** Faults of editions whose live publication is the one that must not be shown. */
export function unshowable({ editions }: Bundle, hidden: Hidden): string[] {
  return editions
    .filter(({ content }) => content.live !== 'WITHDRAWN' && !hidden.editions.has(content.id))
    .filter(({ content }) => content.publications.at(-1)?.shownTo !== null)
    .map(({ path }) => `${path}: publications: the one that is live is suppressed here`)
}

function heedEdition({ path, content }: Filed<EditionFile>, hidden: Hidden): Filed<EditionFile> {
  if (hidden.editions.has(content.id)) return { path, content: withoutText(content) }
  const publications = content.publications
    .filter(({ id }) => !hidden.publications.has(id))
    .map((publication) => withoutFacts(publication, hidden))
  const shown = new Set(publications.map(({ revisionId }) => revisionId))
  const revisions = content.revisions.filter(({ id }) => shown.has(id))
  return { path, content: { ...content, publications, revisions } }
}

function withoutText({ retractions: _, ...edition }: EditionFile): EditionFile {
  const withdrawals = edition.withdrawals.filter(({ liftedAt }) => liftedAt !== null)
  return { ...edition, live: 'WITHDRAWN', withdrawals, revisions: [], publications: [] }
}

function withoutFacts(publication: PublicationEntry, hidden: Hidden): PublicationEntry {
  const facts = publication.facts.filter(({ factId }) => !hidden.facts.has(factId))
  return { ...publication, facts }
}
