'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { createPerson } from '@/lib/people/create-person'
import { createPersonInput } from '@/lib/people/person-input'
import { savePerson as save } from '@/lib/people/save-person'
import { savePersonInput } from '@/lib/people/save-person-input'

export const addPerson = action(createPersonInput, createPerson)
export const savePerson = action(savePersonInput, untilShown(save))
