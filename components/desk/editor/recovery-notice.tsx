'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { clockTime } from './clock-time'
import type { Recovery } from './use-recovery'

/** Offers back what was never saved. */
export function RecoveryNotice({ recovery }: { recovery: Recovery }) {
  const t = useDeskText()
  const { found, bringBack, discard } = recovery
  if (!found) return null
  return (
    <Notice tone="warn">
      <p>{t('recoveryFound', { time: clockTime(found.at) })}</p>
      <p className="acts">
        <Button look="primary" onClick={bringBack}>
          {t('localCopyRestore')}
        </Button>
        <Button onClick={discard}>{t('localCopyDiscard')}</Button>
      </p>
    </Notice>
  )
}
