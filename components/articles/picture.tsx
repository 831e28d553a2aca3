import type { PictureView } from '@/lib/media/media-view'
import { pictureSources } from '@/lib/media/picture-sources'

type Props = {
  picture: PictureView
  /** Before every address: nothing for readers, the desk's own for a preview. */
  base?: string
  /** How wide it stands, as the attribute says it. */
  sizes: string
  /** The first of the page is asked for at once, the others when they come near. */
  isFirst?: boolean
  /** Cut to its frame around its focal point. */
  isCut?: boolean
}

/** A picture in the formats and widths there are; the browser takes the smallest that will do. */
export function Picture({ picture, base = '', sizes, isFirst = false, isCut = false }: Props) {
  const { modern, plain } = pictureSources(picture, base)
  return (
    <picture>
      {modern.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        className={isCut ? focusOf(picture) : undefined}
        src={plain.src}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

/** The third of the picture that stays in sight, across and down: no style attribute is needed. */
function focusOf({ focalX, focalY }: PictureView): string {
  const across = focalX < 34 ? ' x-start' : focalX > 66 ? ' x-end' : ''
  const down = focalY < 34 ? ' y-start' : focalY > 66 ? ' y-end' : ''
  return `cut${across}${down}`
}
