import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import type { MediaView } from '@/lib/media/media-view'
import { showPicture } from './picture-card'

export type BodyWords = {
  note: (text: string) => string
  drawing: (name: string) => string
  picture: (mediaId: string) => Promise<MediaView | null>
  noAlt: () => string
  /** Title and figures of a box. */
  box: (boxId: string) => { title: string; figures: string[] }
}

/** How notes, figures and boxes look while the text is written; their windows change them. */
export const bodyViews = (words: BodyWords) =>
  Extension.create({
    name: 'bodyViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: {
            footnote: (node) =>
              view(element('span', 'note-call'), node, (dom, { textContent }) => {
                dom.title = textContent
                dom.replaceChildren(element('span', 'heard', words.note(textContent)))
              }),
            figure: (node) =>
              view(element('figure', 'card'), node, (dom, { attrs }) => {
                if (attrs.media) return showPicture(dom, attrs, words)
                dom.replaceChildren(
                  element('b', '', words.drawing(attrs.drawing)),
                  element('p', '', attrs.caption),
                  element('small', '', attrs.credit ?? ''),
                )
              }),
            factBox: (node) =>
              view(element('div', 'card'), node, (dom, { attrs }) => {
                const { title, figures } = words.box(attrs.boxId)
                dom.replaceChildren(
                  element('b', '', title),
                  ...figures.map((figure) => element('p', '', figure)),
                )
              }),
          },
        },
      }),
    ],
  })

type Show = (dom: HTMLElement, node: Node) => void

function view(dom: HTMLElement, begun: Node, show: Show): NodeView {
  show(dom, begun)
  return {
    dom,
    update(node) {
      if (node.type !== begun.type) return false
      show(dom, node)
      return true
    },
    ignoreMutation: () => true,
  }
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}
