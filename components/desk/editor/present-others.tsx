'use client'
import { useDeskText } from '@/components/desk/desk-language'
import type { EditorActions } from './editor-actions'
import { usePresence } from './use-presence'

type Props = { editionId: string; keepPresence: EditorActions['keepPresence'] }

/** Who else has the edition open. */
export function PresentOthers({ editionId, keepPresence }: Props) {
  const t = useDeskText()
  const names = usePresence(editionId, keepPresence).map((one) => one.name)
  const words = names.length > 0 ? t('alsoOpen', { names: names.join(', ') }) : ''
  return (
    <span className="present" role="status" title={words}>
      {words}
    </span>
  )
}
