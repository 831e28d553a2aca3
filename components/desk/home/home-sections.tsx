'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { OrderedList } from '@/components/desk/ordered-list'
import { Picker } from '@/components/ui/picker'
import type { SectionChoice } from '@/lib/lists/desk-home'
import { type HomeSection, MAX_SECTIONS_ON_HOME } from '@/lib/lists/home-choice'
import { itemId } from '@/lib/site/site-menus'

type Props = {
  value: HomeSection[]
  choices: SectionChoice[]
  onChange: (value: HomeSection[]) => void
}

/** The lists that stand under the pieces. */
export function HomeSections({ value, choices, onChange }: Props) {
  const t = useDeskText()
  const ids = value.map(itemId)
  const others = choices.filter(({ id }) => !ids.includes(id))
  const nameOf = (section: HomeSection) => choices.find(({ id }) => id === itemId(section))?.name
  return (
    <fieldset>
      <legend>{t('homeSections')}</legend>
      {value.length === 0 && <p className="nothing">{t('noHomeSections')}</p>}
      <OrderedList
        items={value.map((section) => ({
          id: itemId(section),
          name: nameOf(section) ?? t('linkGone'),
          note: <small className="note">{t(`linkKind.${section.kind}`)}</small>,
        }))}
        onChange={(order) =>
          onChange(order.flatMap((id) => value.find((section) => itemId(section) === id) ?? []))
        }
      />
      {value.length < MAX_SECTIONS_ON_HOME && (
        <Picker
          label={t('addSection')}
          prompt={t('chooseSection')}
          options={others.map(({ id, name, section }) => ({
            value: id,
            label: `${t(`linkKind.${section.kind}`)}: ${name}`,
          }))}
          onPick={(id) => {
            const added = others.find((choice) => choice.id === id)
            if (added) onChange([...value, added.section])
          }}
        />
      )}
    </fieldset>
  )
}
