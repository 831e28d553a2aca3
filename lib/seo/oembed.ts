import { boxHref } from '@/lib/facts/box-href'
import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { escapeHtml } from '@/lib/text/html'
import { CARD_SIZE, cardHref } from './card-size'

/** In CSS pixels; null where the asking site sets no limit. */
export type OembedLimits = { maxWidth: number | null; maxHeight: number | null }

/** An answer of oEmbed 1.0: pieces are links, boxes are frames. */
export type Oembed = Record<string, string | number>

const WIDTH = 640
const HEIGHT_AROUND = 190
const HEIGHT_OF_A_FIGURE = 84
const TALLEST = 1_200
const CACHE_SECONDS = 3_600

/** The site by its name in the language, and where it stands. */
export type Provider = { name: string; origin: string }

type Piece = { title: string; url: string; authors: { name: string; url: string }[] }

/** `url` of a piece: absolute. Its card goes along where there is room for it. */
export function pieceOembed(
  provider: Provider,
  { piece, limits }: { piece: Piece; limits: OembedLimits },
): Oembed {
  const { title, url, authors } = piece
  const { maxWidth, maxHeight } = limits
  const [first] = authors
  const hasRoom =
    (maxWidth ?? CARD_SIZE.width) >= CARD_SIZE.width &&
    (maxHeight ?? CARD_SIZE.height) >= CARD_SIZE.height
  return {
    ...common(provider, title),
    type: 'link',
    ...(first && { author_name: authors.map(({ name }) => name).join(', ') }),
    ...(first && authors.length === 1 && { author_url: first.url }),
    ...(hasRoom && {
      thumbnail_url: cardHref(url),
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  }
}

/** The frame runs nothing; its links open in windows of their own. */
export function boxOembed(
  provider: Provider,
  { locale, box, limits }: { locale: Locale; box: BoxView; limits: OembedLimits },
): Oembed {
  const wished = Math.min(HEIGHT_AROUND + box.figures.length * HEIGHT_OF_A_FIGURE, TALLEST)
  const width = Math.min(WIDTH, limits.maxWidth ?? WIDTH)
  const height = Math.min(wished, limits.maxHeight ?? wished)
  const attributes = {
    src: `${provider.origin}${boxHref(locale, box.slug ?? '')}/embed`,
    title: box.title.text,
    width,
    height,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    frameborder: 0,
  }
  const pairs = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  )
  const html = `<iframe${pairs.join('')}></iframe>`
  return { ...common(provider, box.title.text), type: 'rich', html, width, height }
}

function common({ name, origin }: Provider, title: string): Oembed {
  return {
    version: '1.0',
    title,
    provider_name: name,
    provider_url: origin,
    cache_age: CACHE_SECONDS,
  }
}
