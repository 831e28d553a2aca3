'use client'
import { Notice } from '@/components/ui/notice'
import { useDeskText } from './desk-language'

/** What became of a change that stands on every page; `behind`: fronts that had not followed when we stopped waiting. */
export function SettingNotice({ behind }: { behind: number }) {
  const t = useDeskText()
  if (behind === 0) return <Notice tone="good">{t('settingShown')}</Notice>
  return <Notice tone="warn">{t('changeBehind', { n: behind })}</Notice>
}
