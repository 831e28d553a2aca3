import type { IncomingMessage, ServerResponse } from 'node:http'
import { assertNever } from '@/lib/assert-never'
import { isLocale, LOCALES } from '@/lib/i18n/locale'
import { bestLanguage } from './best-language'
import type { ReadCaller } from './caller'
import { readerHeaders } from './headers'
import { answerHealth, isAppReady } from './health'
import { isCrawler, type Lane, LaneFull } from './lane'
import { type Log, loggablePath, messageOf } from './log'
import type { PageCache } from './page-cache'
import { BodyTooLarge, type PassToApp } from './pass-to-app'
import { localeOf, notFoundKey, resolveTarget, type Target } from './resolve-target'
import { respond } from './respond'
import type { Route } from './routes'
import type { StaticFiles } from './static-files'
import type { Status, StatusPages } from './status-pages'

export type AnswerParts = {
  routes: readonly Route[]
  cache: PageCache
  lanes: Record<'readers' | 'crawlers' | 'pictures' | 'desk' | 'uploads', Lane>
  statusPages: StatusPages
  assets: StaticFiles
  build: StaticFiles
  passToApp: PassToApp
  passUpload: PassToApp
  readCaller: ReadCaller
  isAccepted: (host: string) => boolean
  isTakenDown: (key: string) => boolean
  isDatabaseHere: () => boolean
  appOrigin: string
  secret: string
  isHttps: boolean
  log: Log
}

type Exchange = { request: IncomingMessage; response: ServerResponse; parts: AnswerParts }

/** Everything but the hot path. */
export async function answerRequest(exchange: Exchange): Promise<void> {
  const { request, response, parts } = exchange
  try {
    await answer(exchange)
  } catch (error) {
    if (error instanceof BodyTooLarge) return say(413, exchange)
    const path = loggablePath(request.url ?? '')
    const level = error instanceof LaneFull || response.destroyed ? 'debug' : 'warn'
    parts.log(level, 'not answered', { path, why: reasonOf(error) })
    say(503, exchange)
  }
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, parts } = exchange
  const target = resolveTarget(parts.routes, request.url ?? '/')
  if (target.kind === 'alive') return answerHealth(response, true, parts.isHttps)
  if (target.kind === 'ready') {
    const isReady = parts.isDatabaseHere() && (await isAppReady(parts.appOrigin, parts.secret))
    return answerHealth(response, isReady, parts.isHttps)
  }
  const caller = parts.readCaller(request)
  if (!parts.isAccepted(caller.host)) return say(421, exchange)
  if (target.kind === 'desk') {
    return parts.lanes.desk.run(() => parts.passToApp(request, response, caller))
  }
  if (target.kind === 'upload') {
    return parts.lanes.uploads.run(() => parts.passUpload(request, response, caller))
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, exchange)
  return answerReader(target, exchange)
}

async function answerReader(
  target: Exclude<Target, { kind: 'alive' | 'ready' | 'desk' | 'upload' }>,
  exchange: Exchange,
): Promise<void> {
  const { parts } = exchange
  switch (target.kind) {
    case 'reader':
    case 'picture':
      if (parts.isTakenDown(target.key)) return say(410, exchange)
      return page(target, exchange)
    case 'unknown':
      return page({ kind: 'reader', key: notFoundKey(target.locale) }, exchange)
    case 'wrong-parameter':
      return say(400, exchange)
    case 'moved':
      return send(exchange, 301, { location: target.location, 'cache-control': PUBLIC })
    case 'language':
      return sendToLanguage(exchange)
    case 'asset':
      return file(parts.assets, target.path.replace('/assets', ''), exchange)
    case 'build':
      return file(parts.build, target.path.replace('/_next/static', ''), exchange)
    default:
      return assertNever(target)
  }
}

const PUBLIC = 'public, max-age=0, s-maxage=10'

type Kept = { kind: 'reader' | 'picture'; key: string }

async function page({ kind, key }: Kept, { request, response, parts }: Exchange): Promise<void> {
  const who = isCrawler(request.headers['user-agent']) ? 'crawlers' : 'readers'
  const lane = parts.lanes[kind === 'picture' ? 'pictures' : who]
  const { representation } = await parts.cache.read(key, lane)
  respond(request, response, representation)
}

async function file(files: StaticFiles, path: string, exchange: Exchange): Promise<void> {
  const found = await files(path)
  if (found) return respond(exchange.request, exchange.response, found)
  send(exchange, 404, { 'cache-control': 'no-store' })
}

function sendToLanguage(exchange: Exchange): void {
  const wished = exchange.request.headers['accept-language']
  send(exchange, 307, {
    location: `/${bestLanguage(wished, LOCALES)}`,
    'cache-control': 'private, no-store',
    vary: 'accept-language',
  })
}

function send(
  { response, parts }: Exchange,
  status: number,
  headers: Record<string, string>,
): void {
  response.writeHead(status, { 'content-length': '0', ...headers, ...readerHeaders(parts.isHttps) })
  response.end()
}

/** Too late for a page once the app's answer has begun to leave: then the connection says it. */
function say(status: Status, { request, response, parts }: Exchange): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const [, first = ''] = (request.url ?? '').split('/', 2)
  const wished = request.headers['accept-language']
  const locale = isLocale(first) ? localeOf(request.url ?? '') : bestLanguage(wished, LOCALES)
  respond(request, response, parts.statusPages(status, locale))
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? `: ${messageOf(error.cause)}` : ''
  return messageOf(error) + cause
}
