import { z } from 'zod'
import { startPostgres } from '@/scripts/postgres/start-postgres'

/** The running site that `npm test` hands to the system tests. */
export const site = z.object({ SITE_URL: z.url(), DATA_DIR: z.string() }).parse(process.env)

/** The site's own live Postgres; the domain's commands find it in DATABASE_URL. */
export async function joinDatabase(): Promise<string> {
  const { url } = await startPostgres({ dataDir: site.DATA_DIR })
  process.env.DATABASE_URL = url
  return url
}
