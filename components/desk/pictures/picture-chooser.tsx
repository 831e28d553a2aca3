'use client'
import { useId } from 'react'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { MAX_MEDIA_SEARCH } from '@/lib/media/media-input'
import type { MediaView } from '@/lib/media/media-view'
import { DeskImage } from './desk-image'
import { FileButton } from './file-button'
import { usePictureLibrary } from './picture-library'
import { pictureTitle } from './picture-words'
import { UploadList } from './upload-list'
import { useLibrarySearch } from './use-library-search'
import { usePageDrop } from './use-page-drop'
import { useUploads } from './use-uploads'

type Props = { chosen: string | null; onChoose: (media: MediaView) => void }

/** One picture of the library, or a new one: arrows go from one to the next. */
export function PictureChooser({ chosen, onChoose }: Props) {
  const t = useDeskText()
  const { canUpload, shelf } = usePictureLibrary()
  const library = useLibrarySearch()
  const uploads = useUploads((media) => {
    shelf.put(media)
    library.putFirst(media)
    onChoose(media)
  })
  const isOver = usePageDrop((files) => canUpload && uploads.send(files))
  return (
    <div className={isOver ? 'chooser stack intake-over' : 'chooser stack'}>
      <div className="row">
        <Field label={t('searchPictures')}>
          {(wiring) => (
            <input
              {...wiring}
              type="search"
              maxLength={MAX_MEDIA_SEARCH}
              value={library.search}
              onChange={({ target }) => library.setSearch(target.value)}
              // The window’s own button is not meant by it.
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          )}
        </Field>
        {canUpload && <FileButton onFiles={uploads.send} />}
      </div>
      <UploadList uploads={uploads} />
      <FormNotice state={library.state} />
      {library.state.status === 'done' && library.rows.length === 0 && (
        <p className="nothing" role="status">
          {library.search ? t('noPicturesFound') : t('noPictures')}
        </p>
      )}
      <fieldset className="chooser-grid">
        <legend className="heard">{t('pictures')}</legend>
        {library.rows.map((media) => (
          <Choice key={media.id} media={media} isChosen={media.id === chosen} onChoose={onChoose} />
        ))}
      </fieldset>
      {library.more && <Button onClick={library.more}>{t('morePictures')}</Button>}
    </div>
  )
}

type ChoiceProps = { media: MediaView; isChosen: boolean; onChoose: (media: MediaView) => void }

function Choice({ media, isChosen, onChoose }: ChoiceProps) {
  const id = useId()
  const { text, lang } = pictureTitle(media, useDeskLocale())
  return (
    <label className="choice" htmlFor={id}>
      <input
        id={id}
        className="heard"
        type="radio"
        name="picture"
        checked={isChosen}
        onChange={() => onChoose(media)}
      />
      <span className="thumb">
        <DeskImage picture={media} sizes="9rem" alt="" />
      </span>
      <span className="picture-name" lang={lang}>
        {text}
      </span>
    </label>
  )
}
