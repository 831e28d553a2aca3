import type { Locale } from '@/lib/i18n/locale'
import { MIRROR_WORDS } from './drawing-words.data'

/** Of the longer bar; a picture of the idea, not of any one pair of countries. */
const SHARES = { goods: 62, added: 14, lag: 24 } as const

/** Why one trade has two sums: each side's bar and what it is made of. */
export function MirrorTrade({ locale }: { locale: Locale }) {
  const words = MIRROR_WORDS[locale]
  return (
    <div className="drawing mirror">
      <p>{words.exporter}</p>
      <Bar parts={['goods']} />
      <p>{words.importer}</p>
      <Bar parts={['goods', 'added', 'lag']} />
      <ul className="key">
        {(['goods', 'added', 'lag'] as const).map((part) => (
          <li key={part} className={part}>
            {words[part]}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Bar({ parts }: { parts: readonly (keyof typeof SHARES)[] }) {
  let x = 0
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part) => {
        const left = x
        x += SHARES[part]
        return <rect key={part} className={part} x={left} width={SHARES[part]} height="6" />
      })}
    </svg>
  )
}
