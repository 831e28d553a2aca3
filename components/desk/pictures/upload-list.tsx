'use client'
import Link from 'next/link'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import type { Upload, Uploads } from './use-uploads'

/** Every file with how far it is, and what came of it. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useDeskText()
  if (uploads.uploads.length === 0) return null
  return (
    <ul className="uploads" aria-label={t('uploads')}>
      {uploads.uploads.map((upload) => (
        <li key={upload.key}>
          <b>{upload.file.name}</b>
          <Outcome upload={upload} />
          <span className="acts">
            {canRepeat(upload) && (
              <Button onClick={() => uploads.sendAgain(upload)}>{t('uploadAgain')}</Button>
            )}
            <Button
              look="quiet"
              aria-label={t(upload.outcome ? 'uploadDismissOne' : 'uploadCancelOne', {
                name: upload.file.name,
              })}
              onClick={() => uploads.drop(upload)}
            >
              {t(upload.outcome ? 'uploadDismiss' : 'ask.cancel')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}

function canRepeat({ outcome }: Upload): boolean {
  return outcome?.kind === 'failed' || (outcome?.kind === 'refused' && outcome.canRepeat)
}

function Outcome({ upload: { file, share, outcome } }: { upload: Upload }) {
  const t = useDeskText()
  switch (outcome?.kind) {
    case undefined:
      return <progress aria-label={t('uploadOf', { name: file.name })} value={share} max={1} />
    case 'done':
      return (
        <span className="upload-done" role="status">
          {t('uploadDone')}{' '}
          <Link href={`/admin/pictures/${outcome.media.id}`}>{t('describe')}</Link>
        </span>
      )
    case 'refused':
      return (
        <span className="field-error" role="alert">
          {outcome.message}
        </span>
      )
    case 'failed':
      return (
        <span className="field-error" role="alert">
          {t('uploadFailed')}
        </span>
      )
    case 'cancelled':
      return <span>{t('uploadCancelled')}</span>
  }
}
