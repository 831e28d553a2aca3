'use client'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { DrawingAttrs } from '@/lib/articles/body-figure'
import { caption as captionSchema } from '@/lib/articles/caption'
import { DRAWINGS, type DrawingName } from '@/lib/articles/drawings'
import { AskWindow } from './ask-window'
import { insertBlock, replaceSelected } from './insert-block'

type Props = { editor: Editor; attrs: DrawingAttrs | null; onClose: () => void }

/** One of our drawings with the words under it. */
export function DrawingWindow({ editor, attrs, onClose }: Props) {
  const t = useDeskText()
  const [drawing, setDrawing] = useState<DrawingName>(attrs?.drawing ?? DRAWINGS[0])
  const [words, setWords] = useState(attrs?.caption ?? '')
  const [maker, setMaker] = useState(attrs?.credit ?? '')
  const caption = captionSchema.safeParse(words.trim())
  const credit = captionSchema.nullable().safeParse(maker.trim() || null)

  function take() {
    if (!caption.success || !credit.success) return
    const put = attrs ? replaceSelected : insertBlock
    put(editor, {
      type: 'figure',
      attrs: { drawing, caption: caption.data, credit: credit.data },
    })
    onClose()
  }

  return (
    <AskWindow
      title={t('tool.drawing')}
      isFine={caption.success && credit.success}
      onTake={take}
      onClose={onClose}
    >
      <Select
        label={t('figureDrawing')}
        value={drawing}
        options={DRAWINGS.map((name) => ({ value: name, label: t(`drawing.${name}`) }))}
        onChange={setDrawing}
      />
      <TextInput label={t('figureCaption')} value={words} onChange={setWords} />
      <TextInput label={t('figureCredit')} value={maker} onChange={setMaker} />
    </AskWindow>
  )
}
