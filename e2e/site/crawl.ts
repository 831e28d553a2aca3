import { z } from 'zod'
import { readHtml } from './read-html'

const AT_ONCE = 4
/** Far more than a small site has: a crawl that gets here has found a loop. */
const MOST = 5_000

export const answerSchema = z.object({
  /** Path and query. */
  address: z.string(),
  status: z.int(),
  location: z.string().nullable(),
  /** Empty for what is no page. */
  html: z.string(),
  /** The first address that led here, to find the fault's page. */
  foundOn: z.string(),
})

export type Answer = z.infer<typeof answerSchema>

/** Every internal address that can be reached from `starts`, each asked for once. */
export async function crawl(origin: string, starts: readonly string[]): Promise<Answer[]> {
  const foundOn = new Map(starts.map((address) => [address, 'the start']))
  const queue = [...starts]
  const answers: Answer[] = []
  while (queue.length > 0) {
    if (foundOn.size > MOST) throw new Error(`The crawl does not end: ${queue[0]}`)
    const wave = queue.splice(0, AT_ONCE)
    const found = await Promise.all(
      wave.map((address) => ask(origin, address, foundOn.get(address))),
    )
    answers.push(...found)
    for (const answer of found) {
      const fresh = linksOf(origin, answer).filter((address) => !foundOn.has(address))
      for (const address of new Set(fresh)) {
        foundOn.set(address, answer.address)
        queue.push(address)
      }
    }
  }
  return answers
}

/** One answer as a stranger gets it: redirects are not followed. */
export async function ask(origin: string, address: string, foundOn = 'a test'): Promise<Answer> {
  const response = await fetch(origin + address, { redirect: 'manual' })
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  const body = await response.text()
  const html = isPage ? body : ''
  const { status, headers } = response
  return { address, status, location: headers.get('location'), html, foundOn }
}

function linksOf(origin: string, { address, location, html }: Answer): string[] {
  const written = location ? [location] : readHtml(html).addresses
  return written.flatMap((href) => {
    const url = new URL(href, origin + address)
    return url.origin === origin ? [url.pathname + url.search] : []
  })
}
