import type { DeskFactInput } from '@/lib/facts/desk-fact-input'
import type { ReleaseVersionInput, ReviseFactInput, SaveBoxInput } from '@/lib/facts/fact-input'
import type { RecordedFact, RecordFactRefusal } from '@/lib/facts/record-fact'
import type { ReleasedVersion, ReleaseRefusal } from '@/lib/facts/release-version'
import type { ProposedVersion, ReviseFactRefusal } from '@/lib/facts/revise-fact'
import type { SaveBoxRefusal, SavedBox } from '@/lib/facts/save-box'
import type { FormState } from '@/lib/forms/form-state'

type Action<Input, Value, Refusal> = (input: Input) => Promise<FormState<Value, Refusal>>

export type BoxActions = {
  saveBox: Action<SaveBoxInput, SavedBox, SaveBoxRefusal>
  record: Action<DeskFactInput, RecordedFact, RecordFactRefusal>
  revise: Action<ReviseFactInput, ProposedVersion, ReviseFactRefusal>
  release: Action<ReleaseVersionInput, ReleasedVersion, ReleaseRefusal>
}
