'use client'
import { useCallback, useId, useRef, useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { figureWords } from '@/components/desk/figure-words'
import { usePageDrop } from '@/components/desk/pictures/use-page-drop'
import type { Body } from '@/lib/articles/body'
import { isDrawing } from '@/lib/articles/drawings'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { Locale } from '@/lib/i18n/locale'
import { askForSelected } from './ask-for-selected'
import type { Asking } from './asking'
import { BodyToolbar } from './body-toolbar'
import { BodyWindow } from './body-windows'
import { PictureNotices } from './picture-notices'
import { sendPictures } from './picture-uploads'
import { SlashMenu } from './slash-menu'
import { useBodyEditor } from './use-body-editor'
import { useTextPictures } from './use-text-pictures'

type Props = {
  locale: Locale
  body: Body
  turn: number
  boxes: DeskBox[]
  fault: string | undefined
  onChange: (body: Body) => void
}

/** The body: tools, text, and the windows that ask for what a text cannot say. */
export function BodyField({ locale, body, turn, boxes, fault, onChange }: Props) {
  const t = useDeskText()
  const id = useId()
  const mount = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const keys = useRef<((key: string) => boolean) | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [isNoteRefused, setIsNoteRefused] = useState(false)
  const pictures = useTextPictures(locale)

  const editor = useBodyEditor({
    ...{ mount, body, turn, ask: setAsking },
    onNoteRefused: () => setIsNoteRefused(true),
    onChange(next) {
      setIsNoteRefused(false)
      onChange(next)
    },
    attributes: {
      role: 'textbox',
      class: 'body-text',
      lang: locale,
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      'aria-describedby': `${id}-hint ${id}-fault`,
    },
    words: {
      note: (text) => t('noteSaid', { text }),
      drawing: (name) => (isDrawing(name) ? t(`drawing.${name}`) : name),
      picture: pictures.picture,
      noAlt: () => t('noAlt'),
      box: (boxId) => {
        const box = boxes.find((one) => one.boxId === boxId)
        const figures = box?.figures ?? []
        return {
          title: box?.title ?? t('boxUnknown'),
          figures: figures.map((figure) => `${figure.label.text}: ${figureWords(figure)}`),
        }
      },
    },
    pictures: pictures.options,
    goToTools: () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    onSlashKey: (key) => keys.current?.(key) ?? false,
  })

  function sendHere(files: File[]) {
    if (!editor) return
    const { head: at } = editor.state.selection
    sendPictures(editor.view, { files, at }, pictures.options)
  }
  usePageDrop(sendHere)

  const close = useCallback(() => {
    setAsking(null)
    editor?.commands.focus()
  }, [editor])

  return (
    <div className="field rich">
      <span className="label" id={`${id}-label`}>
        {t('body')}
      </span>
      {editor && <BodyToolbar editor={editor} ask={setAsking} bar={bar} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has Enter for it */}
      <div
        ref={mount}
        className="rich-page"
        onDoubleClick={() => editor && setAsking(askForSelected(editor))}
      />
      {editor && <SlashMenu editor={editor} ask={setAsking} keys={keys} />}
      <PictureNotices notices={pictures.notices} onSendAgain={(file) => sendHere([file])} />
      <p className="hint" id={`${id}-hint`}>
        {t('richHint')}
      </p>
      <p className="field-error" id={`${id}-fault`} role="status">
        {fault ?? (isNoteRefused && t('noteInHeading'))}
      </p>
      {editor && asking && (
        <BodyWindow editor={editor} locale={locale} asking={asking} boxes={boxes} onClose={close} />
      )}
    </div>
  )
}
