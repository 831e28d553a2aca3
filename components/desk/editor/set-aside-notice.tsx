'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { EditionText } from './use-edition-draft'

export function SetAsideNotice({ text }: { text: EditionText }) {
  const t = useDeskText()
  if (!text.aside) return null
  return (
    <Notice tone="plain">
      <p>{t('tookTheirs')}</p>
      <p className="acts">
        <Button onClick={text.bringMineBack}>{t('bringMineBack')}</Button>
      </p>
    </Notice>
  )
}
