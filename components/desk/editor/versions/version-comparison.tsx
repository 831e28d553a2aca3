import { Heard } from '@/components/ui/heard'
import type { EditionContent } from '@/lib/articles/edition-input'
import { printPlainBody } from '@/lib/articles/print-plain-body'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { type ComparedParagraph, compareTexts, type WordRun } from '@/lib/text/compare-texts'

const FIELDS = ['title', 'deck', 'body', 'slug'] as const
const LABELS = { title: 'headline', deck: 'deck', body: 'body', slug: 'address' } as const

type Props = {
  locale: DeskLocale
  lang: string
  /** Null before the first version. */
  before: EditionContent | null
  after: EditionContent
}

/** Field by field, paragraph by paragraph, word by word: what is new underlined, what is gone struck. */
export function VersionComparison({ locale, lang, before, after }: Props) {
  const t = deskText(locale)
  return FIELDS.map((field) => (
    <section key={field} className="compared" aria-labelledby={`compared-${field}`}>
      <h2 id={`compared-${field}`}>{t(LABELS[field])}</h2>
      <div lang={lang}>
        {compareTexts(paragraphs(before, field), paragraphs(after, field)).map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other identity
          <Paragraph key={place} locale={locale} paragraph={one} />
        ))}
      </div>
    </section>
  ))
}

/** The body in the plain notation: a changed mark or address is seen too. */
function paragraphs(content: EditionContent | null, field: (typeof FIELDS)[number]): string[] {
  if (!content) return []
  const text = field === 'body' ? printPlainBody(content.body) : content[field]
  return text.split(/\n{2,}/).filter(Boolean)
}

type ParagraphProps = { locale: DeskLocale; paragraph: ComparedParagraph }

function Paragraph({ locale, paragraph: { change, runs } }: ParagraphProps) {
  return (
    <p className={`compared-${change}`}>
      {runs.map((run, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run of words has no other identity
        <Run key={place} locale={locale} run={run} />
      ))}
    </p>
  )
}

function Run({ locale, run: { text, change } }: { locale: DeskLocale; run: WordRun }) {
  const t = deskText(locale)
  if (change === 'same') return text
  const Changed = change === 'added' ? 'ins' : 'del'
  return (
    <Changed>
      <Heard>{t(change === 'added' ? 'wordsAdded' : 'wordsRemoved')}</Heard>
      {text}
    </Changed>
  )
}
