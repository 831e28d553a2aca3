'use client'
import { useRouter } from 'next/navigation'
import { useDeskText } from '@/components/desk/desk-language'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { FileButton } from './file-button'
import { UploadList } from './upload-list'
import { usePageDrop } from './use-page-drop'
import { useUploads } from './use-uploads'

/** Takes files that are chosen, dropped anywhere on the page or pasted. */
export function PictureIntake() {
  const t = useDeskText()
  const router = useRouter()
  const uploads = useUploads(() => router.refresh())
  const isOver = usePageDrop(uploads.send)
  useLeaveGuard(uploads.uploads.some(({ outcome }) => outcome === null))
  return (
    <section className={isOver ? 'intake intake-over' : 'intake'} aria-label={t('uploadPictures')}>
      <p>
        <FileButton look="primary" onFiles={uploads.send} /> <span>{t('dropOrPaste')}</span>
      </p>
      <p className="hint">{t('uploadKinds')}</p>
      <UploadList uploads={uploads} />
    </section>
  )
}
