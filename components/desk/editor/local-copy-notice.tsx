'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { clockTime } from './clock-time'
import { isSameDraft } from './draft'
import type { EditionText } from './use-edition-draft'
import type { useLocalCopy } from './use-local-copy'

type Props = { copy: ReturnType<typeof useLocalCopy>; text: EditionText }

/** Offers back what a crash or a closed tab left unsaved. */
export function LocalCopyNotice({ copy, text }: Props) {
  const t = useDeskText()
  const { found } = copy
  if (!found || isSameDraft(found.draft, text.base.draft)) return null

  function bringBack() {
    if (!found) return
    // On its old version: when somebody saved since, saving shows both texts.
    text.goOnFrom({ ...text.base, version: found.baseVersion }, found.draft)
    copy.accept()
  }

  return (
    <Notice tone="warn">
      <p>{t('localCopyFound', { time: clockTime(found.at) })}</p>
      <p className="acts">
        <Button look="primary" onClick={bringBack}>
          {t('localCopyRestore')}
        </Button>
        <Button onClick={copy.drop}>{t('localCopyDiscard')}</Button>
      </p>
    </Notice>
  )
}
