import { z } from 'zod'
import { type Answer, answerSchema } from './crawl'
import { newsroomSchema } from './newsroom'
import { type ReadHtml, readHtml } from './read-html'

/** What was found on a running site. */
export const crawledSchema = z.object({
  origin: z.string(),
  newsroom: newsroomSchema,
  answers: z.array(answerSchema),
})

export type Crawled = z.infer<typeof crawledSchema>

export type LivePage = Answer & { read: ReadHtml }

/** With those answers read that readers can stand on. */
export type Site = Crawled & { pages: LivePage[] }

export function toSite(crawled: Crawled): Site {
  const pages = crawled.answers
    .filter(({ status, html }) => status === 200 && html !== '')
    .map((answer) => ({ ...answer, read: readHtml(answer.html) }))
  return { ...crawled, pages }
}
