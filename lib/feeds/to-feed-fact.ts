import type { FigureView } from '@/lib/facts/box-view'
import { factHref } from '@/lib/facts/fact-href'
import { valueWords } from '@/lib/facts/value-words'
import type { Locale } from '@/lib/i18n/locale'
import type { FeedFact } from './feed-item'

/** A printed figure for machines that read a feed. */
export function toFeedFact(locale: Locale, origin: string, figure: FigureView): FeedFact {
  const { factId, slug, label, value, asOf, source, rivals } = figure
  return {
    id: factId,
    url: slug && origin + factHref(locale, slug),
    label: label.text,
    value: valueWords(value),
    unit: value.size?.unit ?? null,
    asOf,
    source: source && { title: source.title, url: source.url },
    rivals: rivals.map((rival) => ({
      value: valueWords(rival.value),
      reporter: rival.reporter.text,
    })),
  }
}
