'use client'
import { useDeskText } from '@/components/desk/desk-language'
import type { Locale } from '@/lib/i18n/locale'
import type { Draft } from './draft'

const FIELDS = ['title', 'deck', 'body', 'slug'] as const
const LABELS = { title: 'headline', deck: 'deck', body: 'body', slug: 'address' } as const

type Props = { locale: Locale; mine: Draft; theirs: Draft; theirsTitle: string }

/** Field by field; a paragraph that the other text does not hold is marked. */
export function TwoTexts({ locale, mine, theirs, theirsTitle }: Props) {
  const t = useDeskText()
  const differing = FIELDS.filter((field) => mine[field] !== theirs[field])
  return (
    <>
      {differing.map((field) => (
        <section key={field}>
          <h3>{t(LABELS[field])}</h3>
          <div className="two">
            <Side title={t('mine')} text={mine[field]} other={theirs[field]} lang={locale} />
            <Side title={theirsTitle} text={theirs[field]} other={mine[field]} lang={locale} />
          </div>
        </section>
      ))}
    </>
  )
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
