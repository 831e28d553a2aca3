import pg from 'pg'
import { encodeCursor } from '@/lib/cursor'

export type ListAddress = { page: string; address: string }

const MONTH = { first: '2026-08-01', path: 'archive/2026/08' }
/** How far down its list a deep page begins. */
const DEEP = 0.3

/** What is listed at each address; `$1` stands for a slug. */
const LISTS = [
  { name: 'topic', kind: 'TOPIC', slug: 'topic-1', path: 'topics/topic-1' },
  { name: 'country', kind: 'COUNTRY', key: 'KZ', path: 'countries/KZ' },
  { name: 'author', kind: 'AUTHOR', slug: 'author-1', path: 'authors/author-1' },
  { name: 'type', kind: 'TYPE', key: 'analysis', path: 'types/analysis' },
  { name: 'month', kind: 'ALL', key: '', path: MONTH.path, within: MONTH.first },
] as const

/** Home, indexes, and every kind of list at its first page and 30 % of the way down. */
export async function listAddresses(databaseUrl: string): Promise<ListAddress[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const lists = []
  for (const list of LISTS) {
    const after = await placeIn(client, list)
    lists.push({ page: `${list.name}, first`, address: `/en/${list.path}` })
    lists.push({ page: `${list.name}, deep`, address: `/en/${list.path}?after=${after}` })
  }
  await client.end()
  const indexes = ['topics', 'countries', 'authors', 'series']
  return [
    { page: 'home', address: '/en' },
    ...lists,
    ...indexes.map((index) => ({ page: `index of ${index}`, address: `/en/${index}` })),
  ]
}

async function placeIn(client: pg.Client, list: (typeof LISTS)[number]): Promise<string> {
  const key = 'slug' in list ? await idOf(client, list.slug) : list.key
  const within = 'within' in list ? list.within : null
  const { rows } = await client.query<{ micros: string; id: string }>(
    `WITH places AS (
       SELECT published_at, edition_id, row_number() OVER (ORDER BY published_at DESC, edition_id DESC) AS place,
         count(*) OVER () AS places
       FROM listing WHERE kind = $1::"ListKind" AND key = $2 AND locale = 'en'
         AND ($3::date IS NULL OR published_at >= $3::date::timestamp AT TIME ZONE 'Asia/Baku'
           AND published_at < ($3::date::timestamp + interval '1 month') AT TIME ZONE 'Asia/Baku'))
     SELECT (extract(epoch FROM published_at) * 1000000)::bigint AS micros, edition_id AS id
     FROM places WHERE place = ceil(places * $4::float8)`,
    [list.kind, key, within, DEEP],
  )
  const [row] = rows
  if (!row) throw new Error(`Nothing is listed under ${list.path}`)
  return encodeCursor({ micros: BigInt(row.micros), id: row.id })
}

async function idOf(client: pg.Client, slug: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    "SELECT target_id AS id FROM slug WHERE kind <> 'ARTICLE' AND slug = $1",
    [slug],
  )
  return rows[0]?.id ?? ''
}
