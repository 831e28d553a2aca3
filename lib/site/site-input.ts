import { z } from 'zod'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { siteMenus } from './site-menus'
import { siteWords } from './site-words'

export const saveSiteWordsInput = z.strictObject({ base: fingerprintInput, words: siteWords })
export const saveMenusInput = z.strictObject({ base: fingerprintInput, menus: siteMenus })

export type SaveSiteWordsInput = z.infer<typeof saveSiteWordsInput>
export type SaveMenusInput = z.infer<typeof saveMenusInput>
