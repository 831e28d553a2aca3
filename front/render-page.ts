import { type AskApp, type Rendered, RenderFailed } from './ask-app'
import { expiryOf } from './lifetime'
import { makePage, type Page, type PageSetting } from './page'
import { type Bodies, compress, plainBodies } from './representation'
import { localeOf, notFoundKey } from './resolve-target'
import type { TagClock } from './tag-clock'

const TRIES = 12
/** So many lost renders make a page one that is published again and again. */
const PATIENCE = 3
/** Nobody sees a text two seconds after the next was acknowledged: this and its sending fit in. */
const YOUNG_MS = 1_500
/** The app puts it on the page that says the same whatever lies behind. */
const NOT_FOUND_TAG = 'not-found'

export type Outcome =
  | { kind: 'page'; page: Page; isStorable: boolean }
  /** Answered with the stored 404 of the language, so that nothing can be told from it. */
  | { kind: 'not-found' }

type Parts = { key: string; ask: AskApp; clock: TagClock; setting: PageSetting }

/**
 * Renders until no tag has moved since the page's data was read. Readers of a page that moves
 * faster than it can be rendered get it as it was a moment ago, and nobody keeps it.
 */
export async function renderPage(parts: Parts): Promise<Outcome> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const askedAt = performance.now()
    const rendered = await parts.ask(parts.key)
    if (rendered === 'not-found') return ofMissing(parts.key)
    const outcome = parts.clock.isFresh(rendered.marker)
      ? await ofFresh(rendered, parts)
      : attempt >= PATIENCE && (await ofLost(rendered, askedAt, parts))
    if (outcome) return outcome
  }
  throw new RenderFailed('changed under every render')
}

function ofMissing(key: string): Outcome {
  if (isTheOneThatSaysSo(key)) throw new RenderFailed('the app has no 404 page')
  return { kind: 'not-found' }
}

async function ofFresh(rendered: Rendered, parts: Parts): Promise<Outcome | undefined> {
  const { marker } = rendered
  if (isMissing(rendered, parts.key)) return { kind: 'not-found' }
  const isStorable = marker.lifetime !== 'never'
  const page = await finish(rendered, isStorable, parts)
  return parts.clock.isFresh(marker) ? { kind: 'page', page, isStorable } : undefined
}

async function ofLost(rendered: Rendered, askedAt: number, parts: Parts) {
  if (isMissing(rendered, parts.key)) return undefined
  const page = await finish(rendered, false, parts)
  const isYoung = performance.now() - askedAt < YOUNG_MS
  const mayBeShown = isYoung && parts.clock.mayBeShown(rendered.marker)
  return mayBeShown ? ({ kind: 'page', page, isStorable: false } satisfies Outcome) : undefined
}

function isMissing({ marker }: Rendered, key: string): boolean {
  return marker.tags.includes(NOT_FOUND_TAG) && !isTheOneThatSaysSo(key)
}

function isTheOneThatSaysSo(key: string): boolean {
  return key === notFoundKey(localeOf(key))
}

async function finish(
  rendered: Rendered,
  isStorable: boolean,
  { key, setting }: Parts,
): Promise<Page> {
  const { marker, type, lastModified } = rendered
  const { status, stamp, tags } = marker
  const isMoved = status === 301
  if (isMoved && !isOwnPath(marker.location)) throw new RenderFailed('301 to nowhere')
  const meta = {
    key,
    status,
    type,
    stamp,
    tags,
    ...(isMoved && { location: marker.location }),
    ...(lastModified !== undefined && { lastModified }),
    expiresAt: expiryOf(marker.lifetime, Date.now()),
  }
  const bodies = await bodiesOf(type, isMoved ? Buffer.alloc(0) : rendered.body)
  return makePage({ meta, bodies, setting, isStorable })
}

/** Pictures are compressed as they come. */
async function bodiesOf(type: string, body: Buffer): Promise<Bodies> {
  return type.startsWith('image/') ? plainBodies(body) : await compress(body)
}

/** `//elsewhere` would leave the site. */
function isOwnPath(location: string | undefined): boolean {
  return location !== undefined && /^\/(?!\/)[\x21-\x7e]*$/.test(location)
}
