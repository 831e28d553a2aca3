'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { SettingNotice } from '@/components/desk/setting-notice'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { Button } from '@/components/ui/button'
import type { DeskSite } from '@/lib/site/desk-site'
import type { SiteField } from '@/lib/site/site-words'
import { type SaveSite, useSiteWords } from './use-site-words'

const NAMES = ['name', 'motto', 'tagline', 'disclaimer'] as const
const IMPRINT = [
  'publisher',
  'responsible',
  'address',
  'registration',
  'phone',
  'email',
  'funder',
] as const

const LABELS = {
  name: 'siteNameIn',
  motto: 'mottoIn',
  tagline: 'taglineIn',
  disclaimer: 'siteDisclaimerIn',
  funder: 'siteFunderIn',
  publisher: 'publisherIn',
  responsible: 'responsibleIn',
  address: 'addressIn',
  registration: 'registrationIn',
  phone: 'phoneIn',
  email: 'emailIn',
} as const satisfies Record<SiteField, string>

type Props = { site: DeskSite; save: SaveSite }

/** What the site is called and who answers for it, language by language. */
export function SiteForm({ site, save }: Props) {
  const t = useDeskText()
  const { words, setWords, faults, state, isPending, isDirty, keep } = useSiteWords(site, save)
  const form = useFocusFault(faults)
  const fields = (names: readonly SiteField[]) =>
    names.map((field) => (
      <LocalizedInputs
        key={field}
        label={LABELS[field]}
        value={words[field]}
        placeholder={(locale) => (isOwn(field) ? site.own[locale][field] : undefined)}
        error={
          faults.includes(field)
            ? t(field === 'email' ? 'fault.siteEmail' : 'fault.siteText')
            : undefined
        }
        onChange={(texts) => setWords({ ...words, [field]: texts })}
      />
    ))
  return (
    <div className="stack desk-form" ref={form}>
      <h2>{t('siteNames')}</h2>
      {fields(NAMES)}
      <h2>{t('siteImprint')}</h2>
      {fields(IMPRINT)}
      <FormNotice state={state} />
      {state.status === 'done' && !isDirty && <SettingNotice behind={state.value.behind} />}
      <p className="acts">
        <Button look="primary" onClick={() => void keep()} isBusy={isPending}>
          {t('save')}
        </Button>{' '}
        <span className="saved" role="status">
          {isDirty && t('unsavedChanges')}
        </span>
      </p>
    </div>
  )
}

function isOwn(field: SiteField): field is (typeof NAMES)[number] {
  return NAMES.some((name) => name === field)
}
