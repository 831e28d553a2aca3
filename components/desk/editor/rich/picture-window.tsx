'use client'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { DeskImage } from '@/components/desk/pictures/desk-image'
import { PictureChooser } from '@/components/desk/pictures/picture-chooser'
import { usePictureLibrary } from '@/components/desk/pictures/picture-library'
import { useShelved } from '@/components/desk/pictures/use-shelved'
import { Button } from '@/components/ui/button'
import type { PictureAttrs } from '@/lib/articles/body-figure'
import type { Locale } from '@/lib/i18n/locale'
import type { MediaView } from '@/lib/media/media-view'
import { AskWindow } from './ask-window'
import { insertBlock, replaceSelected } from './insert-block'
import { pictureAttrs, readPictureAttrs } from './picture-attrs'
import { PictureWordsFields } from './picture-words-fields'

type Props = { editor: Editor; locale: Locale; attrs: PictureAttrs | null; onClose: () => void }

/** A picture of the library and the words that this text prints for it. */
export function PictureWindow({ editor, locale, attrs, onClose }: Props) {
  const t = useDeskText()
  const { shelf } = usePictureLibrary()
  const [draft, setDraft] = useState(attrs)
  const [isChoosing, setIsChoosing] = useState(attrs === null)
  const read = draft && readPictureAttrs(draft)

  /** Another picture says something else: its words come with it. */
  function choose(media: MediaView) {
    shelf.put(media)
    if (media.id !== draft?.media) setDraft(pictureAttrs(media, locale))
  }

  function take() {
    if (!read) return
    const put = attrs ? replaceSelected : insertBlock
    put(editor, { type: 'figure', attrs: read })
    onClose()
  }

  return (
    <AskWindow
      title={t('tool.picture')}
      look="wide"
      isFine={read !== null}
      onTake={take}
      onClose={onClose}
    >
      {isChoosing ? (
        <PictureChooser chosen={draft?.media ?? null} onChoose={choose} />
      ) : (
        draft && <Chosen mediaId={draft.media} onChange={() => setIsChoosing(true)} />
      )}
      {draft && <PictureWordsFields locale={locale} value={draft} onChange={setDraft} />}
    </AskWindow>
  )
}

function Chosen({ mediaId, onChange }: { mediaId: string; onChange: () => void }) {
  const t = useDeskText()
  const media = useShelved(mediaId)
  return (
    <div className="chosen-picture">
      {media && <DeskImage picture={media} sizes="14rem" alt="" />}
      <Button onClick={onChange}>{t('chooseAnother')}</Button>
    </div>
  )
}
