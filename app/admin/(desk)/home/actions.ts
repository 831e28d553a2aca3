'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { saveHomeInput } from '@/lib/lists/home-input'
import { saveHome as keepHome } from '@/lib/lists/save-home'
import { saveMenus as keepMenus } from '@/lib/pages/save-menus'
import { saveMenusInput } from '@/lib/site/site-input'

export const saveHome = action(saveHomeInput, untilShown(keepHome))
export const saveMenus = action(saveMenusInput, untilShown(keepMenus))
