'use server'

import { action } from '@/app/admin/action'
import { saveBoxInput } from '@/lib/facts/fact-input'
import { saveBox as save } from '@/lib/facts/save-box'

export const saveBox = action(saveBoxInput, save)
