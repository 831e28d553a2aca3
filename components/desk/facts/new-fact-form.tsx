'use client'
import { useRouter } from 'next/navigation'
import type { BoxActions } from '@/components/desk/boxes/box-actions'
import { FactForm } from '@/components/desk/boxes/fact-form'
import type { CountryOption } from '@/components/desk/boxes/nature/nature-fields'
import type { SiblingFact } from '@/components/desk/boxes/sibling-fact'
import { useDeskText } from '@/components/desk/desk-language'
import type { DeskFigure } from '@/lib/facts/desk-figure'

type Props = {
  record: BoxActions['record']
  facts: DeskFigure[]
  countries: CountryOption[]
  sibling: SiblingFact | null
}

/** Records a fact and goes to its page. */
export function NewFactForm(props: Props) {
  const t = useDeskText()
  const router = useRouter()
  return (
    <FactForm
      {...props}
      done={t('factSaid')}
      onRecorded={(factId) => router.push(`/admin/facts/${factId}`)}
    />
  )
}
