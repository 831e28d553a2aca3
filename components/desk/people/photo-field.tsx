'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { AskWindow } from '@/components/desk/editor/rich/ask-window'
import { DeskImage } from '@/components/desk/pictures/desk-image'
import { PictureChooser } from '@/components/desk/pictures/picture-chooser'
import { usePictureLibrary } from '@/components/desk/pictures/picture-library'
import { useShelved } from '@/components/desk/pictures/use-shelved'
import { Button } from '@/components/ui/button'

type Props = { value: string | null; onChange: (photoId: string | null) => void }

/** Somebody's photograph, from the library or new in it. */
export function PhotoField({ value, onChange }: Props) {
  const t = useDeskText()
  const media = useShelved(value)
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <fieldset>
      <legend>{t('photograph')}</legend>
      <p className="hint">{value ? t('photographHint') : t('noPhotograph')}</p>
      <div className="chosen-picture">
        {media && <DeskImage picture={media} sizes="14rem" alt="" />}
        <span className="acts">
          <Button onClick={() => setIsChoosing(true)}>
            {t(value ? 'chooseAnother' : 'choosePhotograph')}
          </Button>
          {value && (
            <Button look="quiet" onClick={() => onChange(null)}>
              {t('ask.remove')}
            </Button>
          )}
        </span>
      </div>
      {isChoosing && (
        <PhotoWindow
          value={value}
          onClose={() => setIsChoosing(false)}
          onTake={(photoId) => {
            onChange(photoId)
            setIsChoosing(false)
          }}
        />
      )}
    </fieldset>
  )
}

type WindowProps = {
  value: string | null
  onTake: (photoId: string) => void
  onClose: () => void
}

function PhotoWindow({ value, onTake, onClose }: WindowProps) {
  const t = useDeskText()
  const { shelf } = usePictureLibrary()
  const [chosen, setChosen] = useState(value)
  return (
    <AskWindow
      title={t('photograph')}
      look="wide"
      isFine={chosen !== null}
      onTake={() => chosen && onTake(chosen)}
      onClose={onClose}
    >
      <PictureChooser
        chosen={chosen}
        onChoose={(media) => {
          shelf.put(media)
          setChosen(media.id)
        }}
      />
    </AskWindow>
  )
}
