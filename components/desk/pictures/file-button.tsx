'use client'
import { useRef } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'

type Props = { look?: 'plain' | 'primary'; onFiles: (files: File[]) => void }

const PICTURE_TYPES_TAKEN = 'image/jpeg,image/png,image/webp,image/avif,image/gif'

/** Opens the browser's own window for files; the field itself has nothing to show. */
export function FileButton({ look = 'plain', onFiles }: Props) {
  const t = useDeskText()
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} onClick={() => field.current?.click()}>
        {t('uploadPictures')}
      </Button>
      <input
        ref={field}
        hidden
        type="file"
        multiple
        accept={PICTURE_TYPES_TAKEN}
        aria-label={t('uploadPictures')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </>
  )
}
