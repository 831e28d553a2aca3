import pg from 'pg'
import { z } from 'zod'
import { environmentOf, pidsOf } from '../system/site-processes'

export const newsroomSchema = z.object({
  /** Addresses of withdrawn pieces: nothing links to them. */
  withdrawn: z.array(z.string()),
  /** The language that each piece was written in, by address. */
  originals: z.record(z.string(), z.string()),
})

export type Newsroom = z.infer<typeof newsroomSchema>

type Row = { address: string; live: string; original: string }

/** What a crawl cannot know, from the database of a running site. */
export async function readNewsroom(dataDir: string): Promise<Newsroom> {
  const { DATABASE_URL } = environmentOf(pidsOf('front', dataDir)[0] ?? 0)
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  const { rows } = await client.query<Row>(
    `SELECT '/' || s.locale || '/articles/' || s.slug AS address,
            e.live, a.original_locale AS original
     FROM edition e
     JOIN article a ON a.id = e.article_id
     JOIN slug s ON s.kind = 'ARTICLE' AND s.target_id = e.id AND s.is_current
     WHERE e.live <> 'NONE'`,
  )
  await client.end()
  return {
    withdrawn: rows.filter((row) => row.live === 'WITHDRAWN').map((row) => row.address),
    originals: Object.fromEntries(rows.map((row) => [row.address, row.original])),
  }
}
