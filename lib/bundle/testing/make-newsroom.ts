import type fc from 'fast-check'
import type { ArticleFile } from '@/lib/bundle/article-file'
import type { BoxFile } from '@/lib/bundle/box-file'
import { type Bundle, emptyBundle, type Filed } from '@/lib/bundle/bundle'
import type { FactFile } from '@/lib/bundle/fact-file'
import { articleFolder, pageName } from '@/lib/bundle/file-names'
import type { PageFile } from '@/lib/bundle/page-file'
import type { PersonFile } from '@/lib/bundle/person-file'
import { LOCALES } from '@/lib/i18n/locale'
import { type Around, makeEditionFile } from './make-edition-file'
import { makeFactFile } from './make-fact-file'
import { Parts } from './newsroom-parts'

/** The public content of some newsroom: titles in all scripts, old addresses, rivals, withdrawals. */
export function makeNewsroom(draw: fc.GeneratorValue): Bundle {
  const parts = new Parts(draw)
  const many = <T>(max: number, make: () => T) => Array.from({ length: parts.number(1, max) }, make)
  const facts: FactFile[] = []
  many(4, () => facts.push(makeFactFile(parts, facts)))
  const people = many(2, () => personOf(parts))
  const boxes = many(2, () => boxOf(parts, facts))
  const topics = many(2, () => ({ ...subjectOf(parts), name: parts.localized() }))
  const series = many(1, () => ({ ...subjectOf(parts), title: parts.localized() }))
  const seriesIds = series.map(({ id }) => id)
  const around = { people, facts, boxes }
  const pieces = many(3, () =>
    pieceOf(
      parts,
      around,
      topics.map(({ id }) => id),
      seriesIds,
    ),
  )
  const pages = many(2, () => pageOf(parts))
  return {
    ...emptyBundle(),
    people: named('people', people),
    topics: named('topics', topics),
    series: named('series', series),
    facts: named('facts', facts),
    boxes: named('boxes', boxes),
    articles: pieces.map((piece) => ({
      path: `${articleFolder(piece)}/article.json`,
      content: piece.article,
    })),
    editions: pieces.flatMap((piece) =>
      piece.editions.map((content) => ({
        path: `${articleFolder(piece)}/${content.locale}.json`,
        content,
      })),
    ),
    pages: pages.map((content) => ({ path: pageName(content), content })),
  }
}

function pieceOf(parts: Parts, around: Around, topicIds: string[], seriesIds: string[]) {
  const article: ArticleFile = {
    id: parts.id(),
    type: parts.one(['analysis', 'opinion', 'interview', 'report', 'news']),
    originalLocale: parts.one(LOCALES),
    topicIds: parts.some(topicIds),
    countries: parts.some(['AZ', 'KZ', 'TR']),
    seriesId: parts.one([null, ...seriesIds]),
    seriesNumber: parts.number(1, 9),
    funder: parts.isTrue() ? parts.localized() : null,
    disclaimer: parts.isTrue() ? parts.localized() : null,
  }
  const locales = new Set([article.originalLocale, ...parts.some(LOCALES)])
  const editions = [...locales].map((locale) => makeEditionFile(parts, { article, locale, around }))
  return { article, editions }
}

function subjectOf(parts: Parts) {
  return {
    id: parts.id(),
    ...parts.address(),
    description: parts.isTrue() ? parts.localized() : null,
  }
}

function pageOf(parts: Parts): PageFile {
  const texts = parts.some(LOCALES, 1).map((locale) => {
    const text = { id: parts.id(), ...parts.address(), title: parts.words(), body: parts.body([]) }
    return [locale, { ...text, updatedAt: parts.moment('2026-01-01T00:00:00.000Z') }] as const
  })
  return { id: parts.id(), position: parts.number(0, 9), texts: Object.fromEntries(texts) }
}

function named<T extends { slug: string }>(folder: string, contents: T[]): Filed<T>[] {
  return contents.map((content) => ({ path: `${folder}/${content.slug}.json`, content }))
}

function personOf(parts: Parts): PersonFile {
  const texts = parts.some(LOCALES, 1).map((locale) => {
    const degrees = parts.isTrue() ? parts.words() : null
    return [locale, { name: parts.words(), degrees }] as const
  })
  const posts = [
    { id: parts.id(), title: parts.localized(), heldFrom: '2020-02-29', heldUntil: null },
  ]
  const kind = parts.one(['PERSON', 'DESK'])
  return { id: parts.id(), kind, ...parts.address(), texts: Object.fromEntries(texts), posts }
}

function boxOf(parts: Parts, facts: FactFile[]): BoxFile {
  const revisions = Array.from({ length: parts.number(1, 2) }, (_, at) => ({
    id: parts.id(),
    number: at + 1,
    form: parts.one(['KEY_FIGURES', 'TIMELINE', 'QUOTATION']),
    title: parts.localized(),
    factIds: parts.some(facts.map(({ id }) => id)),
  }))
  return { id: parts.id(), ...parts.address(), revisions }
}
