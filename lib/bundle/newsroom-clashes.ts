import type { Tx } from '@/lib/db/client'
import type { SlugKind } from '@/lib/db/generated/client'
import type { Bundle } from './bundle'
import { printJson } from './print-json'
import { indicatorsOf, sourcesOf } from './shared-entries'
import { slugRows } from './slug-rows'

/** Faults of new things that want what something else in the newsroom has. */
export async function newsroomClashes(tx: Tx, bundle: Bundle): Promise<string[]> {
  return [
    ...(await pictureClashes(tx, bundle)),
    ...(await addressClashes(tx, bundle)),
    ...(await editionClashes(tx, bundle)),
    ...(await indicatorClashes(tx, bundle)),
    ...(await sourceClashes(tx, bundle)),
  ]
}

async function pictureClashes(tx: Tx, { media }: Bundle): Promise<string[]> {
  const taken = await tx.media.findMany({
    where: { sha256: { in: media.map(({ content }) => content.sha256) } },
    select: { sha256: true },
  })
  const here = new Set(taken.map(({ sha256 }) => sha256))
  return media
    .filter(({ content }) => here.has(content.sha256))
    .map(({ path }) => `${path}: sha256: the same picture is here under another id`)
}

async function addressClashes(tx: Tx, bundle: Bundle): Promise<string[]> {
  const wanted = slugRows(bundle)
  const taken = await tx.slug.findMany({
    where: { slug: { in: wanted.map(({ row }) => row.slug) } },
  })
  const owners = new Map(taken.map((row) => [addressName(row), row.targetId]))
  return wanted.flatMap(({ path, row }) => {
    const owner = owners.get(addressName(row))
    if (owner === undefined || owner === row.targetId) return []
    return [`${path}: slug: ${row.slug} is the address of something else here`]
  })
}

function addressName(row: { kind: SlugKind; locale: string; slug: string }): string {
  return `${row.kind}/${row.locale}/${row.slug}`
}

async function editionClashes(tx: Tx, { editions }: Bundle): Promise<string[]> {
  const rows = await tx.edition.findMany({
    where: {
      OR: [
        { feedId: { in: editions.map(({ content }) => content.feedId) } },
        { articleId: { in: editions.map(({ content }) => content.articleId) } },
      ],
    },
    select: { id: true, feedId: true, articleId: true, locale: true },
  })
  return editions.flatMap(({ path, content: { id, feedId, articleId, locale } }) => {
    const others = rows.filter((row) => row.id !== id)
    const isFed = others.some((row) => row.feedId === feedId)
    const isWritten = others.some((row) => row.articleId === articleId && row.locale === locale)
    return [
      ...(isFed ? [`${path}: feedId: another edition here has ${feedId}`] : []),
      ...(isWritten ? [`${path}: id: the piece has another edition in ${locale} here`] : []),
    ]
  })
}

async function indicatorClashes(tx: Tx, bundle: Bundle): Promise<string[]> {
  const keys = indicatorsOf(bundle).map(({ key }) => key)
  const rows = await tx.indicator.findMany({
    where: { key: { in: keys } },
    include: { facts: { select: { id: true, period: true } } },
  })
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return bundle.facts.flatMap(({ path, content: { id, indicator, period } }) => {
    const here = indicator && byKey.get(indicator.key)
    if (!here) return []
    const { facts, createdAt: _, ...said } = here
    if (printJson(said) !== printJson(indicator)) return [`${path}: indicator: is otherwise here`]
    const twin = facts.find((fact) => fact.period === period && fact.id !== id)
    return twin ? [`${path}: period: another fact here has this indicator and period`] : []
  })
}

async function sourceClashes(tx: Tx, bundle: Bundle): Promise<string[]> {
  const ids = sourcesOf(bundle).map(({ id }) => id)
  const rows = await tx.source.findMany({ where: { id: { in: ids } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return bundle.facts.flatMap(({ path, content }) =>
    content.observations.flatMap(({ source }, at) => {
      const here = source && byId.get(source.id)
      if (!here || (here.title === source.title && here.url === source.url)) return []
      return [`${path}: observations[${at}].source: is otherwise here`]
    }),
  )
}
