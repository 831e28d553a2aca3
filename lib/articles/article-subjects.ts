import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Publication } from '@/lib/db/generated/client'

export type Subjects = Pick<
  Publication,
  'type' | 'topicIds' | 'countries' | 'seriesId' | 'seriesNumber' | 'funder' | 'disclaimer'
>

/** What the piece is about and who paid for it, as it would be published now. */
export async function subjectsOf(tx: Tx, articleId: string): Promise<Subjects> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    include: {
      topics: { orderBy: { position: 'asc' } },
      countries: { orderBy: { position: 'asc' } },
    },
  })
  return {
    type: article.type,
    topicIds: article.topics.map((topic) => topic.topicId),
    countries: article.countries.map((row) => row.country),
    seriesId: article.seriesId,
    seriesNumber: article.seriesNumber,
    funder: article.funder,
    disclaimer: article.disclaimer,
  }
}

export function isSameSubjects(a: Subjects, b: Subjects): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))
}

function ordered({ type, topicIds, countries, seriesId, seriesNumber, ...paid }: Subjects) {
  return [type, topicIds, countries, seriesId, seriesNumber, paid.funder, paid.disclaimer]
}
