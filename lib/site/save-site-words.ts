import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { transact } from '@/lib/db/transact'
import { type Result, refuse } from '@/lib/result'
import { SITE_SETTING } from './desk-site'
import { type SavedSetting, saveSetting } from './save-setting'
import type { SaveSiteWordsInput } from './site-input'
import { canSetSite } from './site-policy'

export type SaveSettingRefusal =
  | { reason: 'forbidden' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }

/** Sets what the site is called and who answers for it. */
export async function saveSiteWords(
  actor: Actor,
  { base, words }: SaveSiteWordsInput,
): Promise<Result<SavedSetting, SaveSettingRefusal>> {
  if (!canSetSite(actor)) return refuse({ reason: 'forbidden' })
  return await transact((tx) => saveSetting(tx, { ...SITE_SETTING, actor, base, value: words }))
}
