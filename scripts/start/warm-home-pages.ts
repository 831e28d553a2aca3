import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { LOCALES } from '@/lib/i18n/locale'

type Where = { host: string; port: number; siteUrl: string }

/** Asks the front for the home pages: the first reader after a new build need not wait for them. */
export async function warmHomePages(where: Where) {
  await Promise.all(LOCALES.map((locale) => visit(`/${locale}`, where)))
}

/** A page that fails is for its readers and the log to tell: it does not stop the start. */
async function visit(path: string, { host, port, siteUrl }: Where) {
  const headers = { host: new URL(siteUrl).host }
  // No agent, no kept connection: a front that stops would wait for it.
  const request = get({ host, port, path, headers, agent: false })
  const [response]: IncomingMessage[] = await once(request, 'response').catch(() => [])
  if (response) await once(response.resume(), 'close')
}
