'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { PictureNotes } from './use-text-pictures'

type Props = { notices: PictureNotes; onSendAgain: (file: File) => void }

/** What did not come into the text, and what can be done about it. */
export function PictureNotices({ notices, onSendAgain }: Props) {
  const t = useDeskText()
  const { leftOut, notPlaced, dropLeftOut, drop } = notices
  return (
    <>
      {notPlaced.map((one) => (
        <Notice key={one.key} tone="bad">
          <p>
            <b>{one.file.name}</b>: {one.message}
          </p>
          <p className="acts">
            {one.canRepeat && (
              <Button
                onClick={() => {
                  drop(one)
                  onSendAgain(one.file)
                }}
              >
                {t('uploadAgain')}
              </Button>
            )}
            <Button look="quiet" onClick={() => drop(one)}>
              {t('uploadDismiss')}
            </Button>
          </p>
        </Notice>
      ))}
      {leftOut.length > 0 && (
        <Notice tone="warn">
          <p>{t('picturesLeftOut', { n: leftOut.length })}</p>
          <p>{leftOut.join(', ')}</p>
          <p className="acts">
            <Button look="quiet" onClick={dropLeftOut}>
              {t('uploadDismiss')}
            </Button>
          </p>
        </Notice>
      )}
    </>
  )
}
