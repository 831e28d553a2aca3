'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'
import type { FormState } from '@/lib/forms/form-state'
import { LANGUAGE_NAMES, type Locale } from '@/lib/i18n/locale'
import type { CreatePersonInput } from '@/lib/people/person-input'
import { useDeskText, useWritingLocales } from './desk-language'
import { useOperationId } from './editor/use-operation-id'
import { FormNotice } from './form-notice'
import { useSend } from './use-send'
import { writtenTexts } from './written-texts'

type Texts = Partial<Record<Locale, string>>
const PARTS = [
  ['names', 'nameIn'],
  ['degrees', 'degreesIn'],
  ['post', 'postIn'],
] as const
const NOBODY = { names: {}, degrees: {}, post: {} } satisfies Record<string, Texts>

type Props = {
  addPerson: (
    input: CreatePersonInput,
  ) => Promise<FormState<{ personId: string }, { reason: 'forbidden' }>>
  onAdded: (personId: string) => void
}

/** Not a `<form>`: it stands inside the editor, whose Enter must not send it. */
export function NewPersonForm({ addPerson, onAdded }: Props) {
  const t = useDeskText()
  const locales = useWritingLocales()
  const [person, setPerson] = useState<Record<(typeof PARTS)[number][0], Texts>>(NOBODY)
  const [isNameless, setIsNameless] = useState(false)
  const [state, send, isPending] = useSend(addPerson)
  const operation = useOperationId()

  async function add() {
    const deed = {
      names: writtenTexts(person.names),
      degrees: writtenTexts(person.degrees),
      post: writtenTexts(person.post),
    }
    const hasName = Object.keys(deed.names).length > 0
    setIsNameless(!hasName)
    if (!hasName) return
    const done = await send({ ...deed, opId: operation.opIdFor(deed) })
    if (!done) return
    operation.settle()
    setPerson(NOBODY)
    onAdded(done.personId)
  }

  return (
    <div className="stack">
      <FormNotice state={state} />
      {isNameless && <Notice tone="bad">{t('nameMissing')}</Notice>}
      <div className="pair-of-fields">
        {locales.map((locale) => (
          <fieldset key={locale} lang={locale}>
            <legend lang={locale}>{LANGUAGE_NAMES[locale]}</legend>
            {PARTS.map(([part, label]) => (
              <TextInput
                key={part}
                label={t(label, { lang: locale })}
                value={person[part][locale] ?? ''}
                onChange={(text) =>
                  setPerson({ ...person, [part]: { ...person[part], [locale]: text } })
                }
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Button onClick={() => void add()} isBusy={isPending}>
        {t('addPerson')}
      </Button>
    </div>
  )
}
