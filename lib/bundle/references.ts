import { bodyBoxIds } from '@/lib/articles/body-boxes'
import { bodyMediaIds } from '@/lib/articles/body-pictures'
import type { Bundle, Filed } from './bundle'
import type { EditionFile, PublicationEntry } from './edition-file'
import { placeOf } from './explain-issues'
import type { FactFile } from './fact-file'
import { siteReferences } from './site-references'

export type ReferenceKind =
  | 'picture'
  | 'person'
  | 'topic'
  | 'series'
  | 'fact'
  | 'version'
  | 'box'
  | 'box revision'
  | 'article'
  | 'edition'
  | 'page'

/** Something that a file leans on. A version is named with its fact: `FACT/VERSION`. */
export type Reference = { path: string; place: string; kind: ReferenceKind; id: string }

export function referencesOf(bundle: Bundle): Reference[] {
  return [
    ...bundle.people.flatMap(({ path, content }) =>
      one(path, ['photoId'], 'picture', content.photoId ?? null),
    ),
    ...bundle.facts.flatMap(ofFact),
    ...bundle.boxes.flatMap(({ path, content }) =>
      content.revisions.flatMap(({ factIds }, at) =>
        all(path, ['revisions', at, 'factIds'], 'fact', factIds),
      ),
    ),
    ...bundle.articles.flatMap(({ path, content }) => ofSubjects(path, [], content)),
    ...bundle.editions.flatMap(ofEdition),
    ...siteReferences(bundle.site),
  ]
}

function ofFact({ path, content }: Filed<FactFile>): Reference[] {
  const { versions, mergedInto } = content
  return [
    ...versions.flatMap(({ formula }, at) =>
      all(path, ['versions', at, 'formula', 'of'], 'fact', formula?.of ?? []),
    ),
    ...one(path, ['mergedInto'], 'fact', mergedInto),
  ]
}

function ofEdition({ path, content }: Filed<EditionFile>): Reference[] {
  return [
    ...one(path, ['articleId'], 'article', content.articleId),
    ...content.revisions.flatMap(({ byline, leadBoxId, body }, at) => [
      ...all(path, ['revisions', at, 'byline'], 'person', byline),
      ...one(path, ['revisions', at, 'leadBoxId'], 'box', leadBoxId),
      ...all(path, ['revisions', at, 'body'], 'box', bodyBoxIds(body)),
      ...all(path, ['revisions', at, 'body'], 'picture', bodyMediaIds(body)),
    ]),
    ...content.publications.flatMap((publication, at) => ofPublication(path, publication, at)),
  ]
}

function ofPublication(path: string, publication: PublicationEntry, at: number): Reference[] {
  const { byline, boxRevisionIds, facts } = publication
  const place = ['publications', at]
  const people = byline.map(({ personId }) => personId)
  const versions = facts.map(({ factId, factVersionId }) => `${factId}/${factVersionId}`)
  return [
    ...all(path, [...place, 'byline'], 'person', people),
    ...all(path, [...place, 'boxRevisionIds'], 'box revision', boxRevisionIds),
    ...all(path, [...place, 'facts'], 'version', versions),
    ...ofSubjects(path, place, publication),
  ]
}

function ofSubjects(
  path: string,
  at: (string | number)[],
  { topicIds, seriesId }: { topicIds: string[]; seriesId: string | null },
): Reference[] {
  return [
    ...all(path, [...at, 'topicIds'], 'topic', topicIds),
    ...one(path, [...at, 'seriesId'], 'series', seriesId),
  ]
}

function all(
  path: string,
  at: (string | number)[],
  kind: ReferenceKind,
  ids: string[],
): Reference[] {
  return ids.map((id, index) => ({ path, place: placeOf([...at, index]), kind, id }))
}

function one(
  path: string,
  at: (string | number)[],
  kind: ReferenceKind,
  id: string | null,
): Reference[] {
  return id === null ? [] : [{ path, place: placeOf(at), kind, id }]
}
