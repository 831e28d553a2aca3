import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { transact } from '@/lib/db/transact'
import { type Result, refuse } from '@/lib/result'
import { type SavedSetting, saveSetting } from '@/lib/site/save-setting'
import type { SaveSettingRefusal } from '@/lib/site/save-site-words'
import type { SaveMenusInput } from '@/lib/site/site-input'
import { canCurate } from '@/lib/site/site-policy'
import { menusSetting } from './desk-menus'

/** Sets what the menu and the footer link to, in every language. */
export async function saveMenus(
  actor: Actor,
  { base, menus }: SaveMenusInput,
): Promise<Result<SavedSetting, SaveSettingRefusal>> {
  if (!canCurate(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) =>
    saveSetting(tx, { ...(await menusSetting(tx)), actor, base, value: menus }),
  )
}
