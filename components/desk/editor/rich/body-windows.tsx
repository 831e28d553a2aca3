'use client'
import type { Editor } from '@tiptap/core'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { Asking } from './asking'
import { DrawingWindow } from './drawing-window'
import { LanguageWindow, LinkWindow } from './mark-windows'
import { NoteWindow } from './note-window'
import { BoxWindow, CaptionWindow } from './object-windows'

type Props = { editor: Editor; asking: Asking; boxes: DeskBox[]; onClose: () => void }

export function BodyWindow({ editor, asking, boxes, onClose }: Props) {
  const shared = { editor, onClose }
  switch (asking.kind) {
    case 'link':
      return <LinkWindow {...shared} value={asking.href} />
    case 'language':
      return <LanguageWindow {...shared} value={asking.lang} />
    case 'note':
      return (
        <NoteWindow {...shared} content={asking.content} isStanding={asking.content.length > 0} />
      )
    case 'drawing':
      return <DrawingWindow {...shared} attrs={asking.attrs} />
    case 'box':
      return <BoxWindow {...shared} boxId={asking.boxId} boxes={boxes} />
    case 'caption':
      return <CaptionWindow {...shared} caption={asking.caption} />
  }
}
