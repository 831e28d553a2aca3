'use client'
import type { MouseEvent } from 'react'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { Field } from '@/components/ui/field'
import type { MediaView } from '@/lib/media/media-view'
import { DeskImage } from './desk-image'
import type { PictureDraft } from './picture-draft'
import { pictureTitle } from './picture-words'

type Focal = PictureDraft['focal']
type Props = { picture: MediaView; value: Focal; onChange: ((focal: Focal) => void) | null }

/** What stays in sight when the picture is cut: a click on it, or two numbers. */
export function FocalField({ picture, value, onChange }: Props) {
  const t = useDeskText()
  const { text, lang } = pictureTitle(picture, useDeskLocale())

  function place({ currentTarget, clientX, clientY }: MouseEvent) {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    onChange?.({ x: percent((clientX - left) / width), y: percent((clientY - top) / height) })
  }

  return (
    <div className="focal">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the two numbers for it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the two numbers for it */}
      <div className={onChange ? 'focal-picture focal-open' : 'focal-picture'} onClick={place}>
        <DeskImage
          picture={picture}
          sizes="(min-width: 64rem) 40rem, 100vw"
          alt={text}
          lang={lang}
          isLazy={false}
        />
        <svg className="focal-mark" aria-hidden="true">
          <circle cx={`${value.x}%`} cy={`${value.y}%`} r="14" />
          <circle cx={`${value.x}%`} cy={`${value.y}%`} r="3" />
        </svg>
      </div>
      {onChange && (
        <fieldset>
          <legend>{t('focalPoint')}</legend>
          <p className="hint">{t('focalHint')}</p>
          <div className="pair-of-fields">
            <Percent
              label={t('focalAcross')}
              value={value.x}
              onChange={(x) => onChange({ ...value, x })}
            />
            <Percent
              label={t('focalDown')}
              value={value.y}
              onChange={(y) => onChange({ ...value, y })}
            />
          </div>
        </fieldset>
      )}
    </div>
  )
}

type PercentProps = { label: string; value: number; onChange: (value: number) => void }

function Percent({ label, value, onChange }: PercentProps) {
  return (
    <Field label={label}>
      {(wiring) => (
        <input
          {...wiring}
          type="number"
          min={0}
          max={100}
          value={value}
          onChange={({ target }) => onChange(percent(Number(target.value) / 100))}
        />
      )}
    </Field>
  )
}

function percent(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share * 100)))
}
