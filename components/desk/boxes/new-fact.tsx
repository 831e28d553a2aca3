'use client'
import type { ComponentProps } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FactForm } from './fact-form'

type Props = Pick<ComponentProps<typeof FactForm>, 'record' | 'facts' | 'countries' | 'onRecorded'>

/** Records a fact that is not on record yet and hands it to the box. */
export function NewFact(props: Props) {
  const t = useDeskText()
  return (
    <details className="fold">
      <summary className="btn">{t('newFact')}</summary>
      <FactForm {...props} sibling={null} done={t('factRecorded')} />
    </details>
  )
}
