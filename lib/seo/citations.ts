import type { CreativeWork } from 'schema-dts'
import type { BoxView, SourceView } from '@/lib/facts/box-view'

/** The sources of every figure in the boxes, each once. */
export function citations(boxes: readonly BoxView[]) {
  const sources = boxes
    .flatMap((box) => box.figures)
    .flatMap(({ source, rivals }) => [source, ...rivals.map((rival) => rival.source)])
    .filter((source) => source !== null)
  const each = new Map(sources.map((source) => [source.url ?? source.title, source]))
  return [...each.values()].map(citation)
}

export function citation({ title, publisher, url, publishedOn }: SourceView) {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(publisher && { publisher: { '@type': 'Organization' as const, name: publisher } }),
    ...(url && { url }),
    ...(publishedOn && { datePublished: publishedOn }),
  } satisfies CreativeWork
}
