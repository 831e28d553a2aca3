'use server'

import { action } from '@/app/admin/action'
import { autosaveEdition, dropAutosave as forgetAutosave } from '@/lib/articles/autosave-edition'
import { autosaveInput, dropAutosaveInput } from '@/lib/articles/autosave-input'
import { createArticle } from '@/lib/articles/create-article'
import { createEdition } from '@/lib/articles/create-edition'
import {
  createArticleInput,
  createEditionInput,
  publishEditionInput,
  retractEditionInput,
  saveEditionInput,
  withdrawEditionInput,
} from '@/lib/articles/edition-input'
import { keepPresence as keep, keepPresenceInput } from '@/lib/articles/keep-presence'
import { publishEdition } from '@/lib/articles/publish-edition'
import { restoreVersion, restoreVersionInput } from '@/lib/articles/restore-version'
import { retractEdition } from '@/lib/articles/retract-edition'
import { saveDeskEdition } from '@/lib/articles/save-desk-edition'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { untilShown } from '@/lib/cache/until-shown'

export const start = action(createArticleInput, createArticle)
export const addEdition = action(createEditionInput, createEdition)
export const save = action(saveEditionInput, saveDeskEdition)
export const autosave = action(autosaveInput, autosaveEdition)
export const dropAutosave = action(dropAutosaveInput, forgetAutosave)
export const keepPresence = action(keepPresenceInput, keep)
export const publish = action(publishEditionInput, untilShown(publishEdition))
export const retract = action(retractEditionInput, untilShown(retractEdition))
export const withdraw = action(withdrawEditionInput, untilShown(withdrawEdition))
export const restore = action(restoreVersionInput, restoreVersion)
