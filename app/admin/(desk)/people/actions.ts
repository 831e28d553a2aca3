'use server'

import { action } from '@/app/admin/action'
import { createPerson } from '@/lib/people/create-person'
import { createPersonInput } from '@/lib/people/person-input'

export const addPerson = action(createPersonInput, createPerson)
