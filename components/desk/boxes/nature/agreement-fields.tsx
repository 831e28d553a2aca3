'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { ChooseInOrder } from '@/components/desk/subjects/choose-in-order'
import { Select } from '@/components/ui/select'
import { AGREEMENT_FORMS } from '@/lib/facts/fact-details'
import type { NatureDraft } from './nature-draft'
import type { CountryOption } from './nature-fields'

type Props = {
  value: NatureDraft
  countries: CountryOption[]
  onChange: (part: Partial<NatureDraft>) => void
}

export function AgreementFields({ value, countries, onChange }: Props) {
  const t = useDeskText()
  return (
    <>
      <Select
        label={t('agreementForm')}
        value={value.form}
        options={AGREEMENT_FORMS.map((form) => ({ value: form, label: t(`agreement.${form}`) }))}
        onChange={(form) => onChange({ form })}
      />
      <LocalizedInputs
        label="placeIn"
        value={value.place}
        onChange={(place) => onChange({ place })}
      />
      <ChooseInOrder
        title={t('parties')}
        label={t('addParty')}
        prompt={t('chooseCountry')}
        value={value.parties}
        choices={countries}
        onChange={(parties) => onChange({ parties })}
      />
    </>
  )
}
