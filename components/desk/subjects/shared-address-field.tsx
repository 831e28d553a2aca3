'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { TextInput } from '@/components/ui/text-input'
import { MAX_SLUG } from '@/lib/articles/edition-input'

type Props = { value: string; isFaulty: boolean; onChange: (value: string) => void }

/** An address that readers know: moving it leaves a way from the old one. */
export function SharedAddressField({ value, isFaulty, onChange }: Props) {
  const t = useDeskText()
  return (
    <TextInput
      label={t('address')}
      hint={t('addressMoves')}
      value={value}
      maxLength={MAX_SLUG}
      error={isFaulty ? t('addressSigns') : undefined}
      onChange={(text) => onChange(text.trim())}
    />
  )
}
