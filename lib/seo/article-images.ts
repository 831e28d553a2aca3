import { articleHref } from '@/lib/articles/article-href'
import type { ArticleView } from '@/lib/articles/article-view'
import { bodyPictures } from '@/lib/articles/body-pictures'
import { pictureSources } from '@/lib/media/picture-sources'
import { CARD_SIZE, cardHref } from './card-size'

type Size = { width: number; height: number }

/** The pictures of a piece in the order of its text, then its card, which is always there. */
export function articleImages({ locale, slug, body, pictures }: ArticleView, origin: string) {
  const shown = bodyPictures(body).flatMap(({ media, alt, caption, credit }) => {
    const picture = pictures.get(media)
    if (!picture) return []
    const { plain, ...size } = pictureSources(picture, origin)
    return [
      {
        ...imageOf(plain.src, size),
        caption: caption ?? alt,
        ...(credit && { creditText: credit }),
      },
    ]
  })
  return [...shown, imageOf(cardHref(origin + articleHref(locale, slug)), CARD_SIZE)]
}

function imageOf(url: string, { width, height }: Size) {
  return { '@type': 'ImageObject' as const, url, width: pixels(width), height: pixels(height) }
}

function pixels(value: number) {
  return { '@type': 'QuantitativeValue' as const, value, unitCode: 'E37' }
}
