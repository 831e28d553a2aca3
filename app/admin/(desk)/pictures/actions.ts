'use server'

import { action } from '@/app/admin/action'
import { findMedia, readMedia } from '@/lib/media/find-media'
import { findMediaInput, readMediaInput } from '@/lib/media/find-media-input'
import { removeMediaInput, saveMediaInput } from '@/lib/media/media-input'
import { removeMedia } from '@/lib/media/remove-media'
import { saveMedia } from '@/lib/media/save-media'

export const findPictures = action(findMediaInput, findMedia)
export const readPictures = action(readMediaInput, readMedia)
export const savePicture = action(saveMediaInput, saveMedia)
export const removePicture = action(removeMediaInput, removeMedia)
