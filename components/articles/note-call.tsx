import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { noteId } from './note-id'

type Props = { locale: Locale; number: number }

/** Opens its note beside it, without script; Escape closes it and the focus comes back here. */
export function NoteCall({ locale, number }: Props) {
  return (
    <button
      type="button"
      className="call"
      popoverTarget={noteId(number)}
      aria-label={message(locale, 'noteCall', { n: number })}
    >
      {number}
    </button>
  )
}
