import { Heard } from '@/components/ui/heard'
import type { DeskText } from '@/lib/i18n/desk-text'
import { type ComparedParagraph, compareTexts, type WordRun } from '@/lib/text/compare-texts'

type Props = { t: DeskText; lang: string; before: string[]; after: string[] }

/** Paragraph by paragraph, word by word: what is new underlined, what is gone struck. */
export function ComparedText({ t, lang, before, after }: Props) {
  return (
    <div className="compared-text" lang={lang}>
      {compareTexts(before, after).map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other identity
        <Paragraph key={place} t={t} paragraph={one} />
      ))}
    </div>
  )
}

type ParagraphProps = { t: DeskText; paragraph: ComparedParagraph }

function Paragraph({ t, paragraph: { change, runs } }: ParagraphProps) {
  return (
    <p className={`compared-${change}`}>
      {runs.map((run, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run of words has no other identity
        <Run key={place} t={t} run={run} />
      ))}
    </p>
  )
}

function Run({ t, run: { text, change } }: { t: DeskText; run: WordRun }) {
  if (change === 'same') return text
  const Changed = change === 'added' ? 'ins' : 'del'
  return (
    <Changed>
      <Heard>{t(change === 'added' ? 'wordsAdded' : 'wordsRemoved')}</Heard>
      {text}
    </Changed>
  )
}
