import type { PictureAttrs } from '@/lib/articles/body-figure'
import { Picture } from './picture'
import type { Reading } from './reading'

/** The text's measure; on a narrow screen all of it but the edges. */
const SIZES = '(min-width: 40rem) 36.5rem, calc(100vw - 2.25rem)'

type Props = { attrs: PictureAttrs; reading: Reading }

/** A picture with the words the piece prints; nothing where the picture is no longer public. */
export function BodyPicture({ attrs, reading }: Props) {
  const { pictures, pictureBase, firstPicture } = reading
  const picture = pictures.get(attrs.media)
  if (!picture) return null
  const { alt, caption, credit } = attrs
  return (
    <figure>
      <Picture
        picture={{ ...picture, alt }}
        base={pictureBase}
        sizes={SIZES}
        isFirst={attrs === firstPicture}
      />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit && ' · '}
          {credit && <span>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
