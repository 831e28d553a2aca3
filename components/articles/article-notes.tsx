import { message } from '@/lib/i18n/message'
import { InlineText } from './inline-text'
import { noteId } from './note-id'
import type { Reading } from './reading'

/**
 * The notes, once: on screen each opens from its number in the text; in print, and where a
 * browser knows no popovers, they stand here as a numbered list.
 */
export function ArticleNotes({ reading }: { reading: Reading }) {
  const { locale, notes } = reading
  if (notes.size === 0) return null
  return (
    <div className="notes">
      <h2>{message(locale, 'notes')}</h2>
      <ol>
        {[...notes].map(([note, number]) => (
          <li key={number} id={noteId(number)} popover="auto">
            <InlineText content={note.content} reading={reading} />
          </li>
        ))}
      </ol>
    </div>
  )
}
