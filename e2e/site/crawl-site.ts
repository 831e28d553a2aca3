import { LOCALES } from '@/lib/i18n/locale'
import { crawl } from './crawl'
import { readNewsroom } from './newsroom'
import type { Crawled } from './site'

/** Everything that the homes of all languages lead to, and the withdrawn pieces. */
export async function crawlSite(origin: string, dataDir: string): Promise<Crawled> {
  const newsroom = await readNewsroom(dataDir)
  const starts = [...LOCALES.map((locale) => `/${locale}`), ...newsroom.withdrawn]
  return { origin, newsroom, answers: await crawl(origin, starts) }
}
