'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { printPlainBody } from '@/lib/articles/print-plain-body'
import type { Locale } from '@/lib/i18n/locale'
import type { Draft } from './draft'

const FIELDS = ['title', 'deck', 'body', 'slug'] as const
const LABELS = { title: 'headline', deck: 'deck', body: 'body', slug: 'address' } as const

type Props = { locale: Locale; mine: Draft; theirs: Draft; theirsTitle: string }

/** Field by field; a paragraph that the other text does not hold is marked. */
export function TwoTexts({ locale, mine, theirs, theirsTitle }: Props) {
  const t = useDeskText()
  const [own, other] = [words(mine), words(theirs)]
  const differing = FIELDS.filter((field) => own[field] !== other[field])
  return (
    <>
      {differing.map((field) => (
        <section key={field}>
          <h3>{t(LABELS[field])}</h3>
          <div className="two">
            <Side title={t('mine')} text={own[field]} other={other[field]} lang={locale} />
            <Side title={theirsTitle} text={other[field]} other={own[field]} lang={locale} />
          </div>
        </section>
      ))}
    </>
  )
}

/** The body in the plain notation: a changed mark or address is seen too. */
function words(draft: Draft) {
  return { ...draft, body: printPlainBody(draft.body) }
}

type SideProps = { title: string; text: string; other: string; lang: Locale }

function Side({ title, text, other, lang }: SideProps) {
  const t = useDeskText()
  const known = new Set(paragraphs(other))
  return (
    <div>
      <h4>{title}</h4>
      {text === '' && <p>{t('empty')}</p>}
      {paragraphs(text).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may read the same and never move
        <p key={index} lang={lang}>
          {known.has(paragraph) ? paragraph : <mark>{paragraph}</mark>}
        </p>
      ))}
    </div>
  )
}

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter(Boolean)
}
