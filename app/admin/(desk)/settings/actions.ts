'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { saveSiteWords as save } from '@/lib/site/save-site-words'
import { saveSiteWordsInput } from '@/lib/site/site-input'

export const saveSiteWords = action(saveSiteWordsInput, untilShown(save))
