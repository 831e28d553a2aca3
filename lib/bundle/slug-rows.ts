import type { SlugKind } from '@/lib/db/generated/client'
import type { Bundle } from './bundle'

export type SlugRow = {
  kind: SlugKind
  locale: string
  slug: string
  targetId: string
  isCurrent: boolean
}

type Addressed = { slug: string; oldSlugs: string[] }

/** Every address of a bundle as a row, with the file that has it. */
export function slugRows(bundle: Bundle): { path: string; row: SlugRow }[] {
  const { people, topics, series, facts, boxes, editions, pages } = bundle
  const shared = (kind: SlugKind, files: { path: string; content: Addressed & { id: string } }[]) =>
    files.flatMap(({ path, content }) => rowsOf(path, kind, '', content.id, content))
  return [
    ...shared('PERSON', people),
    ...shared('TOPIC', topics),
    ...shared('SERIES', series),
    ...shared('FACT', facts),
    ...shared('BOX', boxes),
    ...editions.flatMap(({ path, content }) =>
      rowsOf(path, 'ARTICLE', content.locale, content.id, content),
    ),
    ...pages.flatMap(({ path, content }) =>
      Object.entries(content.texts).flatMap(([locale, text]) =>
        rowsOf(path, 'PAGE', locale, text.id, text),
      ),
    ),
  ]
}

function rowsOf(
  path: string,
  kind: SlugKind,
  locale: string,
  targetId: string,
  { slug, oldSlugs }: Addressed,
) {
  const row = { kind, locale, targetId }
  return [
    { path, row: { ...row, slug, isCurrent: true } },
    ...oldSlugs.map((old) => ({ path, row: { ...row, slug: old, isCurrent: false } })),
  ]
}
