'use client'
import { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Body } from '@/lib/articles/body'
import { editorExtensions } from '@/lib/articles/editor-schema'
import { toBody, toDoc } from '@/lib/articles/editor-schema-body'
import type { Ask } from './asking'
import { bodyKeys } from './body-keys'
import { bodyPaste } from './body-paste'
import { bodyRepair } from './body-repair'
import { type BodyWords, bodyViews } from './body-views'
import { picturesIn } from './carried-pictures'
import { noteGuard } from './note-guard'
import { type PictureUploadsOptions, pictureUploads, sendPictures } from './picture-uploads'
import { slashKeys } from './slash-keys'

type Options = {
  mount: RefObject<HTMLDivElement | null>
  body: Body
  /** Goes up when the body was changed from outside: the editor then takes it. */
  turn: number
  attributes: Record<string, string>
  words: BodyWords
  pictures: PictureUploadsOptions & { onLeftOut: (names: string[]) => void }
  ask: Ask
  goToTools: () => void
  onSlashKey: (key: string) => boolean
  /** A heading was asked for where a note would be lost. */
  onNoteRefused: () => void
  onChange: (body: Body) => void
}

/** The rich editor on its element; null until the browser has made it. */
export function useBodyEditor(options: Options): Editor | null {
  const { mount, body, turn } = options
  const [editor, setEditor] = useState<Editor | null>(null)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  useEffect(() => {
    const sending: PictureUploadsOptions = {
      words: {
        uploading: (name) => latest.current.pictures.words.uploading(name),
        cancel: () => latest.current.pictures.words.cancel(),
      },
      toAttrs: (media) => latest.current.pictures.toAttrs(media),
      onSent: (...sent) => latest.current.pictures.onSent(...sent),
    }
    function takePicturesOf(page: ParentNode) {
      const { files, leftOut } = picturesIn(page)
      if (leftOut.length > 0) latest.current.pictures.onLeftOut(leftOut)
      if (files.length === 0) return
      // Behind the words that are being pasted: they are not there yet.
      queueMicrotask(() =>
        sendPictures(made.view, { files, at: made.state.selection.head }, sending),
      )
    }
    const made = new Editor({
      element: mount.current,
      extensions: [
        ...editorExtensions,
        bodyKeys({
          ask: (asking) => latest.current.ask(asking),
          goToTools: () => latest.current.goToTools(),
        }),
        slashKeys((key) => latest.current.onSlashKey(key)),
        noteGuard(() => latest.current.onNoteRefused()),
        pictureUploads(sending),
        bodyPaste((page) => takePicturesOf(page)),
        bodyRepair,
        bodyViews({
          note: (text) => latest.current.words.note(text),
          drawing: (name) => latest.current.words.drawing(name),
          picture: (mediaId) => latest.current.words.picture(mediaId),
          noAlt: () => latest.current.words.noAlt(),
          box: (boxId) => latest.current.words.box(boxId),
        }),
      ],
      // The desk's stylesheet has what it needs; a style element would need a nonce.
      injectCSS: false,
      enablePasteRules: false,
      content: toDoc(latest.current.body).toJSON(),
      editorProps: { attributes: latest.current.attributes },
      onUpdate: ({ editor: { state } }) => latest.current.onChange(toBody(state.doc)),
    })
    setEditor(made)
    return () => made.destroy()
  }, [mount])

  const shownTurn = useRef(turn)
  useEffect(() => {
    if (!editor || shownTurn.current === turn) return
    shownTurn.current = turn
    const { state, view, schema } = editor
    view.dispatch(state.tr.replaceWith(0, state.doc.content.size, toDoc(body, schema).content))
  }, [editor, turn, body])

  return editor
}
