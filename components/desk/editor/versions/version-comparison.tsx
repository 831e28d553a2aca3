import type { EditionContent } from '@/lib/articles/edition-input'
import { printPlainBody } from '@/lib/articles/print-plain-body'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { ComparedText } from './compared-text'

const FIELDS = ['title', 'deck', 'body', 'slug'] as const
const LABELS = { title: 'headline', deck: 'deck', body: 'body', slug: 'address' } as const

type Props = {
  locale: DeskLocale
  lang: string
  /** Null before the first version. */
  before: EditionContent | null
  after: EditionContent
}

/** What became of every field from one version to another. */
export function VersionComparison({ locale, lang, before, after }: Props) {
  const t = deskText(locale)
  return FIELDS.map((field) => (
    <section key={field} className="compared" aria-labelledby={`compared-${field}`}>
      <h2 id={`compared-${field}`}>{t(LABELS[field])}</h2>
      <ComparedText
        t={t}
        lang={lang}
        before={paragraphs(before, field)}
        after={paragraphs(after, field)}
      />
    </section>
  ))
}

/** The body in the plain notation: a changed mark or address is seen too. */
function paragraphs(content: EditionContent | null, field: (typeof FIELDS)[number]): string[] {
  if (!content) return []
  const text = field === 'body' ? printPlainBody(content.body) : content[field]
  return text.split(/\n{2,}/).filter(Boolean)
}
