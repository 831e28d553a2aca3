'use client'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Picker } from '@/components/ui/picker'
import { TextInput } from '@/components/ui/text-input'
import { caption as captionSchema } from '@/lib/articles/caption'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import { AskWindow } from './ask-window'
import { insertBlock, replaceSelected } from './insert-block'

type BoxProps = { editor: Editor; boxId: string | null; boxes: DeskBox[]; onClose: () => void }

/** A box of key figures that does not stand in the text yet. */
export function BoxWindow({ editor, boxId, boxes, onClose }: BoxProps) {
  const t = useDeskText()
  const [chosen, setChosen] = useState(boxId)
  const standing = new Set(editor.state.doc.children.map(({ attrs }) => attrs.boxId))
  const open = boxes.filter((box) => box.boxId === boxId || !standing.has(box.boxId))
  const title = boxes.find((box) => box.boxId === chosen)?.title

  function take() {
    if (!chosen) return
    const put = boxId ? replaceSelected : insertBlock
    put(editor, { type: 'factBox', attrs: { boxId: chosen } })
    onClose()
  }

  return (
    <AskWindow title={t('tool.box')} isFine={chosen !== null} onTake={take} onClose={onClose}>
      <Picker
        label={t('chooseBox')}
        prompt={title ?? t('noBox')}
        options={open.map((box) => ({ value: box.boxId, label: box.title }))}
        onPick={setChosen}
      />
    </AskWindow>
  )
}

type CaptionProps = { editor: Editor; caption: string; onClose: () => void }

/** The words over a table. */
export function CaptionWindow({ editor, caption, onClose }: CaptionProps) {
  const t = useDeskText()
  const [words, setWords] = useState(caption)
  const parsed = captionSchema.nullable().safeParse(words.trim() || null)

  function take() {
    if (!parsed.success) return
    editor.chain().focus().updateAttributes('table', { caption: parsed.data }).run()
    onClose()
  }

  return (
    <AskWindow title={t('tool.caption')} isFine={parsed.success} onTake={take} onClose={onClose}>
      <TextInput label={t('tableCaption')} value={words} onChange={setWords} />
    </AskWindow>
  )
}
