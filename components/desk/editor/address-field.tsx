'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { TextInput } from '@/components/ui/text-input'
import { MAX_SLUG, slugInput } from '@/lib/articles/edition-input'

type Props = {
  value: string
  /** What the headline gave at the last save. */
  made: string
  onChange: (value: string) => void
}

export function AddressField({ value, made, onChange }: Props) {
  const t = useDeskText()
  const isFine = value === '' || slugInput.safeParse(value).success
  return (
    <section aria-labelledby="address-title">
      <h2 id="address-title">{t('address')}</h2>
      <TextInput
        label={t('address')}
        look="bare"
        value={value}
        placeholder={made || t('addressFromHeadline')}
        maxLength={MAX_SLUG}
        hint={isFine && t('addressHint')}
        error={isFine ? undefined : t('addressHint')}
        onChange={(text) => onChange(text.trim())}
      />
    </section>
  )
}
