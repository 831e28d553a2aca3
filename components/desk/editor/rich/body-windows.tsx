'use client'
import type { Editor } from '@tiptap/core'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { Locale } from '@/lib/i18n/locale'
import type { Asking } from './asking'
import { DrawingWindow } from './drawing-window'
import { LanguageWindow, LinkWindow } from './mark-windows'
import { NoteWindow } from './note-window'
import { BoxWindow, CaptionWindow } from './object-windows'
import { PictureWindow } from './picture-window'

type Props = {
  editor: Editor
  locale: Locale
  asking: Asking
  boxes: DeskBox[]
  onClose: () => void
}

export function BodyWindow({ editor, locale, asking, boxes, onClose }: Props) {
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
    case 'picture':
      return <PictureWindow {...shared} locale={locale} attrs={asking.attrs} />
    case 'box':
      return <BoxWindow {...shared} boxId={asking.boxId} boxes={boxes} />
    case 'caption':
      return <CaptionWindow {...shared} caption={asking.caption} />
  }
}
