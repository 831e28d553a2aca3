'use client'
import { useState } from 'react'
import { Choices } from '@/components/ui/choices'
import { useDeskText } from './desk-language'

const WIDTHS = ['desktop', 'phone'] as const

type Props = { title: string; src: string }

/** The reader's page as wide as a desktop's window or a phone's. */
export function PreviewWidths({ title, src }: Props) {
  const t = useDeskText()
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('desktop')
  return (
    <>
      <div className="preview-widths">
        <Choices
          legend={t('previewWidth')}
          options={WIDTHS.map((value) => ({ value, label: t(`previewWidth.${value}`) }))}
          value={width}
          onChange={setWidth}
        />
      </div>
      <div className="preview-page">
        <iframe className={`preview-frame preview-${width}`} title={title} src={src} />
      </div>
    </>
  )
}
