import { environmentOf, pidsOf } from '@/e2e/system/site-processes'
import { db, disconnect } from '@/lib/db/client'
import type { Environment } from '@/scripts/files/environment'
import { startPostgres } from '@/scripts/postgres/start-postgres'
import { readWire } from './read-wire'

export type BenchPage = {
  name: 'article' | 'home' | 'feed'
  address: string
  /** What the front sends for it: the bytes on the wire, and their type. */
  brotli: Buffer
  type: string
}

export type Subject = {
  frontOrigin: string
  appOrigin: string
  /** With which the app answers as it answers the front. */
  appHeaders: Record<string, string>
  pages: BenchPage[]
  close: () => Promise<void>
}

/** The starter content's pages of a running site, stored by the front before anything is measured. */
export async function openSubject(site: Environment): Promise<Subject> {
  const { DATA_DIR = '', SITE_URL = '' } = site
  const { url } = await startPostgres({ dataDir: DATA_DIR })
  process.env.DATABASE_URL = url
  const piece = await db().slug.findFirstOrThrow({ where: { kind: 'ARTICLE', locale: 'az' } })
  const frontOrigin = SITE_URL.replace('localhost', '127.0.0.1')
  const { TEHLIL_APP_PORT, TEHLIL_FRONT_SECRET = '' } = environmentOf(
    pidsOf('front', DATA_DIR)[0] ?? 0,
  )
  const read = async (name: BenchPage['name'], address: string) => ({
    name,
    address,
    ...(await readWire(frontOrigin + address)),
  })
  return {
    frontOrigin,
    appOrigin: `http://127.0.0.1:${TEHLIL_APP_PORT}`,
    appHeaders: { 'user-agent': 'tehlil-front', 'x-tehlil-front': TEHLIL_FRONT_SECRET },
    pages: [
      await read('article', `/az/articles/${piece.slug}`),
      await read('home', '/az'),
      await read('feed', '/az/feed.xml'),
    ],
    close: disconnect,
  }
}
