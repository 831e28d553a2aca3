'use client'
import { useRouter } from 'next/navigation'
import { useDeskText } from '@/components/desk/desk-language'
import { NewPersonFold } from '@/components/desk/new-person-fold'
import { OrderedList } from '@/components/desk/ordered-list'
import { personName } from '@/components/desk/person-name'
import { Picker } from '@/components/ui/picker'
import type { Locale } from '@/lib/i18n/locale'
import type { PersonView } from '@/lib/people/list-people'
import type { EditorActions } from './editor-actions'

type Props = {
  locale: Locale
  value: string[]
  people: PersonView[]
  /** Null for those who choose from the list only. */
  addPerson: EditorActions['addPerson'] | null
  onChange: (value: string[]) => void
}

/** Who signs, in order. */
export function BylineField({ locale, value, people, addPerson, onChange }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const nameOf = (id: string) =>
    personName(
      people.find((person) => person.personId === id),
      locale,
    ) ?? '…'
  const others = people.filter((person) => !value.includes(person.personId))

  function onAdded(personId: string) {
    onChange([...value, personId])
    router.refresh()
  }

  return (
    <section aria-labelledby="byline-title">
      <h2 id="byline-title">{t('bylineTitle')}</h2>
      <OrderedList
        items={value.map((id) => ({ id, name: nameOf(id), note: null }))}
        onChange={onChange}
      />
      <Picker
        label={t('addAuthor')}
        prompt={t('choosePerson')}
        options={others.map(({ personId: id }) => ({ value: id, label: nameOf(id) }))}
        onPick={(id) => onChange([...value, id])}
      />
      {addPerson && <NewPersonFold addPerson={addPerson} onAdded={onAdded} />}
    </section>
  )
}
