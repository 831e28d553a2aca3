'use server'

import { action } from '@/app/admin/action'
import { changeName as rename } from '@/lib/auth/change-name'
import { changePassword as change } from '@/lib/auth/change-password'
import { endAllOtherSessions, endOwnSession } from '@/lib/auth/end-own-sessions'
import { changeNameInput, changePasswordInput, noInput, sessionInput } from '@/lib/auth/user-input'

export const changeName = action(changeNameInput, rename)
export const changePassword = action(changePasswordInput, change)
export const endSession = action(sessionInput, endOwnSession)
export const endOtherSessions = action(noInput, endAllOtherSessions)
