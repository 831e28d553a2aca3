'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { ShownNotice } from '@/components/desk/shown-notice'
import { SharedAddressField } from '@/components/desk/subjects/shared-address-field'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'
import { MAX_TITLE } from '@/lib/articles/edition-input'
import type { Locale } from '@/lib/i18n/locale'
import { BodyField } from './body-field'
import type { SavePage } from './page-actions'
import { type PageDraft, usePage } from './use-page'

type Props = {
  pageId: string
  locale: Locale
  version: string
  begun: PageDraft
  save: SavePage
}

/** A static page being written in one language. */
export function PageForm(props: Props) {
  const t = useDeskText()
  const { locale } = props
  const { draft, setDraft, faults, state, isPending, isDirty, keep } = usePage(props)
  const form = useFocusFault(faults)
  const change = (part: Partial<PageDraft>) => setDraft({ ...draft, ...part })
  return (
    <div className="stack desk-form" ref={form}>
      <TextInput
        label={t('title')}
        lang={locale}
        value={draft.title}
        maxLength={MAX_TITLE}
        error={faults.title ? t('pageUntitled') : undefined}
        onChange={(title) => change({ title })}
      />
      <BodyField
        locale={locale}
        value={draft.body}
        problems={faults.body}
        hasBoxes={faults.boxes}
        onChange={(body) => change({ body })}
      />
      <SharedAddressField
        value={draft.slug}
        isFaulty={faults.slug}
        onChange={(slug) => change({ slug })}
      />
      <FormNotice state={state} />
      {state.status === 'done' && !isDirty && <ShownNotice behind={state.value.behind} />}
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
