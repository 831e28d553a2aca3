import { type AskApp, type Rendered, RenderFailed } from './ask-app'
import { expiryOf } from './lifetime'
import { makePage, type Page, type PageSetting } from './page'
import { type Bodies, compress, plainBodies } from './representation'
import { localeOf, notFoundKey } from './resolve-target'
import type { TagClock } from './tag-clock'

/** A page that is published again and again while it is rendered: its readers wait rather than be refused. */
const TRIES = 12
/** The app puts it on the page that says the same whatever lies behind. */
const NOT_FOUND_TAG = 'not-found'

export type Outcome =
  | { kind: 'page'; page: Page; isStorable: boolean }
  /** Answered with the stored 404 of the language, so that nothing can be told from it. */
  | { kind: 'not-found' }

/**
 * Renders until no tag has moved since the page's data was read: nobody who asked is given
 * text already known to be superseded.
 */
export async function renderPage({
  key,
  ask,
  clock,
  setting,
}: {
  key: string
  ask: AskApp
  clock: TagClock
  setting: PageSetting
}): Promise<Outcome> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const rendered = await ask(key)
    if (rendered !== 'not-found' && !clock.isFresh(rendered.marker)) continue
    if (isNotFound(key, rendered)) return { kind: 'not-found' }

    const page = await finish(key, rendered, setting)
    if (clock.isFresh(rendered.marker)) {
      return { kind: 'page', page, isStorable: rendered.marker.lifetime !== 'never' }
    }
  }
  throw new RenderFailed('changed under every render')
}

function isNotFound(key: string, rendered: Rendered | 'not-found'): rendered is 'not-found' {
  const isGeneric = rendered === 'not-found' || rendered.marker.tags.includes(NOT_FOUND_TAG)
  const isTheOne = key === notFoundKey(localeOf(key))
  if (isTheOne && rendered === 'not-found') throw new RenderFailed('the app has no 404 page')
  return isGeneric && !isTheOne
}

async function finish(key: string, rendered: Rendered, setting: PageSetting): Promise<Page> {
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
  const isStorable = marker.lifetime !== 'never'
  return makePage({
    meta,
    bodies: await bodiesOf(type, isMoved ? Buffer.alloc(0) : rendered.body),
    setting,
    isStorable,
  })
}

/** Pictures are compressed as they come. */
async function bodiesOf(type: string, body: Buffer): Promise<Bodies> {
  return type.startsWith('image/') ? plainBodies(body) : await compress(body)
}

/** `//elsewhere` would leave the site. */
function isOwnPath(location: string | undefined): boolean {
  return location !== undefined && /^\/(?!\/)[\x21-\x7e]*$/.test(location)
}
