'use client'
import { useDeskText } from '@/components/desk/desk-language'
import type { Draft } from './draft'
import { draftGaps } from './draft-gaps'

/** What readers need, ticked off as it is written. */
export function DraftGaps({ draft }: { draft: Draft }) {
  const t = useDeskText()
  return (
    <ul className="gaps">
      {draftGaps(draft).map(({ part, isPresent }) => (
        <li key={part} className={isPresent ? 'present' : 'missing'}>
          {t(isPresent ? 'partPresent' : 'partMissing', { part: t(`part.${part}`) })}
        </li>
      ))}
    </ul>
  )
}
