import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type Sent, sendFile } from '@/components/desk/pictures/send-file'
import type { PictureAttrs } from '@/lib/articles/body-figure'
import type { MediaView } from '@/lib/media/media-view'
import { carriedFiles } from './carried-pictures'
import { type UploadWords, uploadCard } from './upload-card'

export type PictureUploadsOptions = {
  words: UploadWords
  toAttrs: (media: MediaView) => PictureAttrs
  /** `isPlaced`: it stands in the text; where its place was deleted meanwhile it does not. */
  onSent: (file: File, sent: Sent, isPlaced: boolean) => void
}

type Change = { add: Decoration[] } | { remove: string }

const key = new PluginKey<DecorationSet>('pictureUploads')

/**
 * Files that are dropped or pasted into the text. While one is on its way a card marks its place,
 * wherever the text around it moves; the text itself changes only when the picture is there.
 */
export const pictureUploads = (options: PictureUploadsOptions) =>
  Extension.create({
    name: 'pictureUploads',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const cards = before.map(tr.mapping, tr.doc)
            const change: Change | undefined = tr.getMeta(key)
            if (!change) return cards
            return 'add' in change
              ? cards.add(tr.doc, change.add)
              : cards.remove(find(cards, change.remove))
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste(view, { clipboardData }) {
            const files = clipboardData ? carriedFiles(clipboardData) : []
            if (files.length === 0) return false
            sendPictures(view, { files, at: view.state.selection.head }, options)
            return true
          },
          handleDrop(view, event) {
            const files = [...(event.dataTransfer?.files ?? [])]
            if (files.length === 0) return false
            event.preventDefault()
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            sendPictures(view, { files, at: place?.pos ?? view.state.doc.content.size }, options)
            return true
          },
        },
      }),
    ],
  })

type Batch = { files: readonly File[]; at: number }

/** One after the other, in the order in which they were given. */
export function sendPictures(
  view: EditorView,
  { files, at }: Batch,
  options: PictureUploadsOptions,
): void {
  const place = afterBlock(view.state, at)
  const waiting = files.map((file, order) => {
    const id = crypto.randomUUID()
    const card = uploadCard(file.name, options.words)
    const spec = { id, key: id, side: order + 1, ignoreSelection: true }
    return { id, file, card, decoration: Decoration.widget(place, card.dom, spec) }
  })
  const add = waiting.map(({ decoration }) => decoration)
  view.dispatch(view.state.tr.setMeta(key, { add } satisfies Change))
  void waiting.reduce(
    (before, one) => before.then(() => sendOne(view, one, options)),
    Promise.resolve(),
  )
}

type Waiting = { id: string; file: File; card: ReturnType<typeof uploadCard> }

async function sendOne(
  view: EditorView,
  { id, file, card }: Waiting,
  { toAttrs, onSent }: PictureUploadsOptions,
) {
  const sent = await sendFile(file, card)
  if (view.isDestroyed) return
  const [place] = find(key.getState(view.state) ?? DecorationSet.empty, id)
  const { tr, schema, doc } = view.state
  tr.setMeta(key, { remove: id } satisfies Change)
  if (sent.kind === 'done' && place) {
    tr.insert(place.from, schema.nodeFromJSON({ type: 'figure', attrs: toAttrs(sent.media) }))
    // The words go on behind it.
    if (place.from === doc.content.size) tr.insert(tr.doc.content.size, schema.node('paragraph'))
  }
  view.dispatch(tr)
  onSent(file, sent, place !== undefined)
}

function find(cards: DecorationSet, id: string): Decoration[] {
  return cards.find(undefined, undefined, (spec) => spec.id === id)
}

/** Pictures stand between the blocks of a text, never within one. */
function afterBlock({ doc }: EditorState, at: number): number {
  const place = doc.resolve(Math.min(at, doc.content.size))
  if (place.depth === 0) return place.pos
  const isEmptyLine = place.depth === 1 && place.parent.content.size === 0
  return isEmptyLine ? place.before(1) : place.after(1)
}
