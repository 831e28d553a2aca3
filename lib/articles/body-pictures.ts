import type { Body } from './body'
import { isPicture, type PictureAttrs } from './body-figure'

/** The pictures that stand in the text, in its order; one may stand there twice. */
export function bodyPictures(body: Body): PictureAttrs[] {
  return body.content.flatMap((block) =>
    block.type === 'figure' && isPicture(block.attrs) ? [block.attrs] : [],
  )
}

/** Ids of the pictures that stand in the text, each once. */
export function bodyMediaIds(body: Body): string[] {
  return [...new Set(bodyPictures(body).map(({ media }) => media))]
}
