'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { usePictureLibrary } from '@/components/desk/pictures/picture-library'
import type { Locale } from '@/lib/i18n/locale'
import { pictureAttrs } from './picture-attrs'
import type { PictureUploadsOptions } from './picture-uploads'

/** A file that does not stand in the text, and why. */
type NotPlaced = { key: string; file: File; message: string; canRepeat: boolean }

/** Pictures that come into a text as files, and what is to be said of those that did not. */
export function useTextPictures(locale: Locale) {
  const t = useDeskText()
  const { shelf } = usePictureLibrary()
  const [leftOut, setLeftOut] = useState<string[]>([])
  const [notPlaced, setNotPlaced] = useState<NotPlaced[]>([])

  function say(file: File, message: string, canRepeat: boolean) {
    setNotPlaced((before) => [...before, { key: crypto.randomUUID(), file, message, canRepeat }])
  }

  const options: PictureUploadsOptions = {
    words: { uploading: (name) => t('uploadOf', { name }), cancel: () => t('ask.cancel') },
    toAttrs: (media) => pictureAttrs(media, locale),
    onSent: (file, sent, isPlaced) => {
      if (sent.kind === 'refused') say(file, sent.message, sent.canRepeat)
      if (sent.kind === 'failed') say(file, t('uploadFailed'), true)
      if (sent.kind !== 'done') return
      shelf.put(sent.media)
      if (!isPlaced) say(file, t('placeGone'), false)
    },
  }
  return {
    options: { ...options, onLeftOut: setLeftOut },
    picture: shelf.get,
    notices: {
      ...{ leftOut, notPlaced },
      dropLeftOut: () => setLeftOut([]),
      drop: (gone: NotPlaced) => setNotPlaced((all) => all.filter(({ key }) => key !== gone.key)),
    },
  }
}

export type PictureNotes = ReturnType<typeof useTextPictures>['notices']
