'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { createPage } from '@/lib/pages/create-page'
import { createPageInput, savePageInput } from '@/lib/pages/page-command-input'
import { savePage as save } from '@/lib/pages/save-page'

export const startPage = action(createPageInput, createPage)
export const savePage = action(savePageInput, untilShown(save))
