'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { saveSource as save } from '@/lib/facts/save-source'
import { saveSourceInput } from '@/lib/facts/save-source-input'

export const saveSource = action(saveSourceInput, untilShown(save))
