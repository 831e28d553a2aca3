import pg from 'pg'
import { environmentOf, pidsOf } from '@/e2e/system/site-processes'

/** Rows straight from the database of the site that is being tried. */
export async function askNewsroom<Row extends pg.QueryResultRow>(
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const front = pidsOf('front', process.env.DATA_DIR ?? '')[0] ?? 0
  const client = new pg.Client({ connectionString: environmentOf(front).DATABASE_URL })
  await client.connect()
  const { rows } = await client.query<Row>(query, values)
  await client.end()
  return rows
}
