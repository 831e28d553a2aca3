import type { SavedSubjects, SaveSubjectsRefusal } from '@/lib/articles/save-subjects'
import type { SaveSubjectsInput } from '@/lib/articles/save-subjects-input'
import type { FormState } from '@/lib/forms/form-state'
import type { CreatedTopic } from '@/lib/topics/create-topic'
import type { SavedTopic, SaveTopicRefusal } from '@/lib/topics/save-topic'
import type { CreateTopicInput, SaveTopicInput } from '@/lib/topics/save-topic-input'

type Action<Input, Value, Refusal> = (input: Input) => Promise<FormState<Value, Refusal>>

export type SaveSubjects = Action<SaveSubjectsInput, SavedSubjects, SaveSubjectsRefusal>

/** For topics and series alike. */
export type CreateTopic = Action<CreateTopicInput, CreatedTopic, { reason: 'forbidden' }>
export type SaveTopic = Action<SaveTopicInput, SavedTopic & { behind: number }, SaveTopicRefusal>

export type Choice = { id: string; name: string }
