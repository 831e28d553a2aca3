import type { MediaView } from '@/lib/media/media-view'
import { pictureSources } from '@/lib/media/picture-sources'

type Props = {
  picture: MediaView
  sizes: string
  /** Empty where its words stand beside it. */
  alt: string
  lang?: string | undefined
  isLazy?: boolean
}

/** A picture at the desk's own address, public or not. */
export function DeskImage({ picture, sizes, alt, lang, isLazy = true }: Props) {
  const { modern, plain } = pictureSources(picture, '/admin')
  const webp = modern.find(({ type }) => type === 'image/webp')
  return (
    // biome-ignore lint/performance/noImgElement: the widths are made by us, next/image knows no session
    <img
      src={plain.src}
      srcSet={webp?.srcSet}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      lang={lang}
      loading={isLazy ? 'lazy' : undefined}
      decoding="async"
    />
  )
}
