'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { OrderedList } from '@/components/desk/ordered-list'
import { Picker } from '@/components/ui/picker'
import type { MenuChoice } from '@/lib/pages/desk-menus'
import { itemId, type MenuItem } from '@/lib/site/site-menus'

type Props = {
  title: string
  label: string
  value: MenuItem[]
  choices: MenuChoice[]
  onChange: (value: MenuItem[]) => void
}

/** One menu: its links in their order, and what could be added. */
export function MenuField({ title, label, value, choices, onChange }: Props) {
  const t = useDeskText()
  const ids = value.map(itemId)
  const nameOf = (item: MenuItem) => choices.find(({ id }) => id === itemId(item))?.name
  // A section that has no piece in any language yet is not gone.
  const nameless = (item: MenuItem) =>
    item.kind === 'TYPE' ? t(`type.${item.key}`) : t('linkGone')
  const others = choices.filter(({ id }) => !ids.includes(id))
  return (
    <fieldset>
      <legend>{title}</legend>
      <OrderedList
        items={value.map((item) => ({
          id: itemId(item),
          name: nameOf(item) ?? nameless(item),
          note: <small className="note">{t(`linkKind.${item.kind}`)}</small>,
        }))}
        onChange={(order) =>
          onChange(order.flatMap((id) => value.find((item) => itemId(item) === id) ?? []))
        }
      />
      <Picker
        label={label}
        prompt={t('chooseLink')}
        options={others.map(({ id, name, item }) => ({
          value: id,
          label: `${t(`linkKind.${item.kind}`)}: ${name}`,
        }))}
        onPick={(id) => {
          const added = others.find((choice) => choice.id === id)
          if (added) onChange([...value, added.item])
        }}
      />
    </fieldset>
  )
}
