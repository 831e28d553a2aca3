import type { Attrs } from '@tiptap/pm/model'
import { pictureSources } from '@/lib/media/picture-sources'
import type { BodyWords } from './body-views'

type Words = Pick<BodyWords, 'picture' | 'noAlt'>

/** A picture as the text holds it, with what is printed for it; what is not written yet says so. */
export function showPicture(dom: HTMLElement, attrs: Attrs, words: Words): void {
  const { media, alt, caption, credit } = attrs
  const image = dom.querySelector('img') ?? document.createElement('img')
  image.alt = ''
  if (image.dataset.media !== media) {
    image.dataset.media = media
    void words.picture(media).then((picture) => {
      if (!picture || image.dataset.media !== media) return
      image.width = picture.width
      image.height = picture.height
      image.src = pictureSources(picture, '/admin').plain.src
    })
  }
  const said = alt ? line('p', 'alt-words', alt) : line('p', 'alt-words warn-words', words.noAlt())
  const under = [caption, credit].filter(Boolean).join(' · ')
  dom.replaceChildren(image, ...(under ? [line('small', '', under)] : []), said)
}

function line(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
