import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; reason: string }

/** In the place of a withdrawn piece: none of its words, only why it went. */
export function WithdrawnView({ locale, reason }: Props) {
  return (
    <div className="wrap message">
      <p className="code">410</p>
      <h1>{message(locale, 'withdrawnTitle')}</h1>
      <p>{message(locale, 'withdrawnText')}</p>
      <blockquote>{reason}</blockquote>
    </div>
  )
}
