import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Bundle } from './bundle'
import { chunksOf } from './in-chunks'

export async function insertArticles(tx: Tx, bundle: Bundle): Promise<void> {
  for (const chunk of chunksOf(bundle.articles.map(({ content }) => content))) {
    await tx.article.createMany({
      data: chunk.map(({ topicIds: _, countries: __, funder, disclaimer, ...article }) => ({
        ...article,
        funder: funder ?? Prisma.DbNull,
        disclaimer: disclaimer ?? Prisma.DbNull,
      })),
    })
    await tx.articleTopic.createMany({
      data: chunk.flatMap(({ id: articleId, topicIds }) =>
        topicIds.map((topicId, position) => ({ articleId, position, topicId })),
      ),
    })
    await tx.articleCountry.createMany({
      data: chunk.flatMap(({ id: articleId, countries }) =>
        countries.map((country, position) => ({ articleId, position, country })),
      ),
    })
  }
}
