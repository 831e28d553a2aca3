import type { Autosaved, AutosaveRefusal } from '@/lib/articles/autosave-edition'
import type { AutosaveInput, DropAutosaveInput } from '@/lib/articles/autosave-input'
import type {
  PublishEditionInput,
  RetractEditionInput,
  SaveEditionInput,
  WithdrawEditionInput,
} from '@/lib/articles/edition-input'
import type { KeepPresenceInput, Present } from '@/lib/articles/keep-presence'
import type { Published, PublishRefusal } from '@/lib/articles/publish-edition'
import type { Retracted, RetractRefusal } from '@/lib/articles/retract-edition'
import type { SavedEdition, SaveRefusal } from '@/lib/articles/save-edition'
import type { Withdrawn, WithdrawRefusal } from '@/lib/articles/withdraw-edition'
import type { FormState } from '@/lib/forms/form-state'
import type { CreatedPerson } from '@/lib/people/create-person'
import type { CreatePersonInput } from '@/lib/people/person-input'

type Action<Input, Value, Refusal> = (input: Input) => Promise<FormState<Value, Refusal>>

/** `behind`: fronts that had not followed when we stopped waiting. */
type Shown = { behind: number }

export type EditorActions = {
  save: Action<SaveEditionInput, SavedEdition, SaveRefusal>
  autosave: Action<AutosaveInput, Autosaved, AutosaveRefusal>
  dropAutosave: Action<DropAutosaveInput, null, AutosaveRefusal>
  keepPresence: Action<KeepPresenceInput, { others: Present[] }, { reason: 'not-found' }>
  publish: Action<PublishEditionInput, Published & Shown, PublishRefusal>
  withdraw: Action<WithdrawEditionInput, Withdrawn & Shown, WithdrawRefusal>
  retract: Action<RetractEditionInput, Retracted & Shown, RetractRefusal>
  addPerson: Action<CreatePersonInput, CreatedPerson, { reason: 'forbidden' }>
}
