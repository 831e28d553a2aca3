import type { FormState } from '@/lib/forms/form-state'
import type { CreatedPage } from '@/lib/pages/create-page'
import type { CreatePageInput, SavePageInput } from '@/lib/pages/page-command-input'
import type { SavedPage, SavePageRefusal } from '@/lib/pages/save-page'

type Action<Input, Value, Refusal> = (input: Input) => Promise<FormState<Value, Refusal>>
type Shown = { behind: number }

export type CreatePage = Action<CreatePageInput, CreatedPage, { reason: 'forbidden' }>
export type SavePage = Action<SavePageInput, SavedPage & Shown, SavePageRefusal>
