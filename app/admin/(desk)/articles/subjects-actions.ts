'use server'

import { action } from '@/app/admin/action'
import { saveSubjects as save } from '@/lib/articles/save-subjects'
import { saveSubjectsInput } from '@/lib/articles/save-subjects-input'

export const saveSubjects = action(saveSubjectsInput, save)
