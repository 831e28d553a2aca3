import type { FormState } from '@/lib/forms/form-state'
import type { FindMediaInput, ReadMediaInput } from '@/lib/media/find-media-input'
import type { MediaPage } from '@/lib/media/list-media'
import type { RemoveMediaInput, SaveMediaInput } from '@/lib/media/media-input'
import type { MediaView } from '@/lib/media/media-view'
import type { RemoveMediaRefusal } from '@/lib/media/remove-media'
import type { SaveMediaRefusal } from '@/lib/media/save-media'

export type FindPictures = (input: FindMediaInput) => Promise<FormState<MediaPage, never>>
export type ReadPictures = (input: ReadMediaInput) => Promise<FormState<MediaView[], never>>
export type SavePicture = (
  input: SaveMediaInput,
) => Promise<FormState<{ media: MediaView }, SaveMediaRefusal>>
export type RemovePicture = (
  input: RemoveMediaInput,
) => Promise<FormState<{ mediaId: string }, RemoveMediaRefusal>>
