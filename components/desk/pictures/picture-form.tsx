'use client'
import type { ReactNode } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { DeskMedia } from '@/lib/media/get-media'
import { FocalField } from './focal-field'
import type { RemovePicture, SavePicture } from './picture-actions'
import { PictureTexts } from './picture-texts'
import { RemovePictureButton } from './remove-picture-button'
import { usePicture } from './use-picture'

type Props = {
  picture: DeskMedia
  save: SavePicture
  remove: RemovePicture
  /** What is known of it, under the picture. */
  children: ReactNode
}

/** A picture large, what is said of it in every language, and the point that stays in sight. */
export function PictureForm({ picture, save, remove, children }: Props) {
  const t = useDeskText()
  const { media, mayChange } = picture
  const editing = usePicture(media, save)
  const { draft, change, state, isPending, isDirty, keep } = editing
  return (
    <div className="picture-page">
      <div className="picture-side">
        <FocalField
          picture={media}
          value={draft.focal}
          onChange={mayChange ? (focal) => change({ focal }) : null}
        />
        {children}
      </div>
      <div className="stack">
        <p className="hint">{t('pictureTextsStay')}</p>
        <PictureTexts texts={draft.texts} onChange={(texts) => change({ texts })} />
        {editing.isStale ? (
          <Notice tone="warn">
            <p>{t('pictureStale')}</p>
            <p>
              <Button onClick={editing.goOn}>{t('pictureGoOn')}</Button>
            </p>
          </Notice>
        ) : (
          <FormNotice state={state} />
        )}
        {state.status === 'done' && !isDirty && <Notice tone="good">{t('pictureSaved')}</Notice>}
        <p className="acts">
          <Button look="primary" onClick={() => void keep()} isBusy={isPending}>
            {t('save')}
          </Button>{' '}
          <span className="saved" role="status">
            {isDirty && t('unsavedChanges')}
          </span>
        </p>
        {mayChange && (
          <RemovePictureButton mediaId={media.id} version={editing.version} remove={remove} />
        )}
      </div>
    </div>
  )
}
