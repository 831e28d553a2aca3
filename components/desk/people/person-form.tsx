'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { ShownNotice } from '@/components/desk/shown-notice'
import { SharedAddressField } from '@/components/desk/subjects/shared-address-field'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { DeskPerson } from '@/lib/people/desk-person'
import type { PersonDraft } from './person-draft'
import { PhotoField } from './photo-field'
import { PostsField } from './posts-field'
import { type SavePerson, usePerson } from './use-person'

const KINDS = ['PERSON', 'DESK'] as const

type Props = { person: DeskPerson; save: SavePerson }

/** Everything that is known of somebody who signs. */
export function PersonForm({ person, save }: Props) {
  const t = useDeskText()
  const { draft, setDraft, faults, state, isPending, isDirty, keep } = usePerson(person, save)
  const form = useFocusFault(faults)
  const change = (part: Partial<PersonDraft>) => setDraft({ ...draft, ...part })
  return (
    <div className="stack desk-form" ref={form}>
      <Select
        label={t('personKind')}
        value={draft.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`personKind.${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <LocalizedInputs
        label="nameIn"
        value={draft.names}
        error={faults.names ? t('nameMissing') : undefined}
        onChange={(names) => change({ names })}
      />
      <LocalizedInputs
        label="degreesIn"
        value={draft.degrees}
        onChange={(degrees) => change({ degrees })}
      />
      <SharedAddressField
        value={draft.slug}
        isFaulty={faults.slug}
        onChange={(slug) => change({ slug })}
      />
      <PhotoField value={draft.photoId} onChange={(photoId) => change({ photoId })} />
      <PostsField posts={draft.posts} faults={faults} onChange={(posts) => change({ posts })} />
      <p className="hint">{t('bylinesStay')}</p>
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
