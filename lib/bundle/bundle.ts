import { z } from 'zod'
import { articleFile } from './article-file'
import { boxFile } from './box-file'
import { editionFile } from './edition-file'
import { factFile } from './fact-file'
import { mediaFile } from './media-file'
import { pageFile } from './page-file'
import { personFile } from './person-file'
import type { SiteFile } from './site-file'
import { seriesFile, topicFile } from './subject-files'
import type { SuppressionEntry } from './suppressions-file'

/** bundle.json. A reader refuses formats and versions that it does not know. */
export const manifestFile = z.strictObject({
  format: z.literal('tehlil-bundle'),
  version: z.literal([1, 2]),
})

export const MANIFEST = { format: 'tehlil-bundle', version: 2 } satisfies z.output<
  typeof manifestFile
>

/** One schema a kind of file. */
export const FILES = {
  media: mediaFile,
  people: personFile,
  topics: topicFile,
  series: seriesFile,
  facts: factFile,
  boxes: boxFile,
  articles: articleFile,
  editions: editionFile,
  pages: pageFile,
} as const

export type FileKind = keyof typeof FILES

/** A file's content and where it lies in the bundle: faults are told by that path. */
export type Filed<T> = { path: string; content: T }

export type Bundle = {
  [Kind in FileKind]: Filed<z.output<(typeof FILES)[Kind]>>[]
} & { suppressions: SuppressionEntry[]; site: SiteFile | null }

export function emptyBundle(): Bundle {
  return {
    media: [],
    people: [],
    topics: [],
    series: [],
    facts: [],
    boxes: [],
    articles: [],
    editions: [],
    pages: [],
    suppressions: [],
    site: null,
  }
}
