import type { Locale } from '@/lib/i18n/locale'
import { SCHOOL_STEPS } from './drawing-words.data'

/** From a diploma to a decision, in three steps. */
export function SchoolPaths({ locale }: { locale: Locale }) {
  return (
    <ol className="drawing steps">
      {SCHOOL_STEPS[locale].map(({ title, text }) => (
        <li key={title}>
          <b>{title}</b> {text}
        </li>
      ))}
    </ol>
  )
}
