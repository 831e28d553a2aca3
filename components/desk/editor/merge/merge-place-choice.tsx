'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { ComparedText } from '@/components/desk/editor/versions/compared-text'
import { Choices } from '@/components/ui/choices'
import { type Choice, type ChoiceOf, takenSide } from '@/lib/articles/merge/settle-merge'
import { assertNever } from '@/lib/assert-never'
import type { Locale } from '@/lib/i18n/locale'
import type { MergePlace } from './merge-places'

type Props = {
  locale: Locale
  place: MergePlace
  theirsTitle: string
  chosen: ChoiceOf
  onChoose: (choice: Choice) => void
}

const LABELS = {
  title: 'headline',
  deck: 'deck',
  body: 'body',
  byline: 'bylineTitle',
  leadBoxId: 'keyFigures',
  slug: 'address',
} as const

/** One place that differs: what became of it on either side, and which is taken. */
export function MergePlaceChoice({ locale, place, theirsTitle, chosen, onChoose }: Props) {
  const t = useDeskText()
  const { field, number, row, options } = place
  const name = number === null ? t(LABELS[field]) : `${t(LABELS[field])} ${number}`
  return (
    <Choices
      legend={
        <>
          {name}: <b>{t(changeKey(row.change))}</b>
        </>
      }
      options={options.map((value) => ({ value, label: t(`take.${value}`) }))}
      value={takenSide(row, chosen)}
      onChange={onChoose}
    >
      <div className="two">
        <Side title={t('mine')} lang={locale} before={place.base} after={place.mine} />
        <Side title={theirsTitle} lang={locale} before={place.base} after={place.theirs} />
      </div>
    </Choices>
  )
}

function changeKey(change: MergePlace['row']['change']) {
  switch (change) {
    case 'mine':
      return 'merge.mine'
    case 'theirs':
      return 'merge.theirs'
    case 'conflict':
      return 'merge.conflict'
    case 'none':
    case 'agreed':
      return 'merge.same'
    default:
      return assertNever(change)
  }
}

type SideProps = { title: string; lang: Locale; before: string[]; after: string[] }

function Side({ title, lang, before, after }: SideProps) {
  const t = useDeskText()
  return (
    <div>
      <h3>{title}</h3>
      {after.length === 0 && <p className="hint">{t('notThere')}</p>}
      <ComparedText t={t} lang={lang} before={before} after={after} />
    </div>
  )
}
