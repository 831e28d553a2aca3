'use server'

import { action } from '@/app/admin/action'
import { changeRole as change } from '@/lib/auth/change-role'
import { disableAccount } from '@/lib/auth/disable-account'
import { enableAccount } from '@/lib/auth/enable-account'
import { inviteUser } from '@/lib/auth/invite-user'
import { renewLink as renew } from '@/lib/auth/renew-link'
import { accountInput, changeRoleInput, inviteInput } from '@/lib/auth/user-input'

export const invite = action(inviteInput, inviteUser)
export const changeRole = action(changeRoleInput, change)
export const disable = action(accountInput, disableAccount)
export const enable = action(accountInput, enableAccount)
export const renewLink = action(accountInput, renew)
