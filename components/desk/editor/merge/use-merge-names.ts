'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { personName } from '@/components/desk/person-name'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { Locale } from '@/lib/i18n/locale'
import type { PersonView } from '@/lib/people/list-people'
import type { MergeNames } from './merge-places'

export type Named = { locale: Locale; people: PersonView[]; boxes: DeskBox[] }

export function useMergeNames({ locale, people, boxes }: Named): MergeNames {
  const t = useDeskText()
  return {
    person(id) {
      const person = people.find((one) => one.personId === id)
      return personName(person, locale) ?? '…'
    },
    box: (id) => boxes.find((one) => one.boxId === id)?.title ?? t('boxUnknown'),
    madeSlug: t('addressFromHeadline'),
  }
}
