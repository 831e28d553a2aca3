'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Notice } from '@/components/ui/notice'
import type { StatementFault } from './statement-draft'

export function StatementFaultNotice({ fault }: { fault: StatementFault | null }) {
  const t = useDeskText()
  if (!fault) return null
  const text = fault === 'rivals' ? t('rivalsNeeded') : t('valueWrong', { example: t('valueHint') })
  return <Notice tone="bad">{text}</Notice>
}
