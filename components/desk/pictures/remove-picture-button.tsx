'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { RemovePicture } from './picture-actions'

type Props = { mediaId: string; version: number; remove: RemovePicture }

/** Asks once more, because the file is gone then; where it is used stands beside it. */
export function RemovePictureButton({ mediaId, version, remove }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const [state, send, isPending] = useSend(remove)

  async function take() {
    const done = await send({ mediaId, baseVersion: version })
    if (done) return router.push('/admin/pictures')
    setIsAsking(false)
    // What has come to use it since the page was opened is shown.
    router.refresh()
  }

  return (
    <section className="stack" aria-label={t('removePicture')}>
      <FormNotice state={state} />
      {isAsking ? (
        <>
          <p role="status">{t('removePictureSure')}</p>
          <p className="acts">
            <Button look="danger" onClick={() => void take()} isBusy={isPending}>
              {t('removePictureYes')}
            </Button>{' '}
            <Button look="quiet" onClick={() => setIsAsking(false)}>
              {t('ask.cancel')}
            </Button>
          </p>
        </>
      ) : (
        <Button look="danger" onClick={() => setIsAsking(true)}>
          {t('removePicture')}
        </Button>
      )}
    </section>
  )
}
