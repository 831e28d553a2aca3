import { randomUUID } from 'node:crypto'
import { getDeskSource } from '@/lib/facts/desk-source'
import { getDeskFact } from '@/lib/facts/get-desk-fact'
import { getDeskHome } from '@/lib/lists/desk-home'
import { getDeskMenus } from '@/lib/pages/desk-menus'
import { getDeskSite } from '@/lib/site/desk-site'
import { makeFact, makePiece, makeReleasedFact, makeSource } from './house'
import type { Ask } from './inputs'

/** What is asked of facts beyond their versions, of sources, and of the site itself. */
export const SITE_INPUTS: Record<string, Ask> = {
  'facts/actions#openFact': async () => [{ factId: await makeReleasedFact() }],
  'facts/actions#saveIndicator': async () => {
    const { factId } = await makeFact()
    const { indicator } = (await getDeskFact(factId, 'en')) ?? {}
    const { id: indicatorId, version: base, kind, basis } = indicator ?? {}
    return [{ indicatorId, base, kind, basis, label: { en: 'Renamed' } }]
  },
  'sources/actions#saveSource': async () => {
    const { version: base, ...kept } = (await getDeskSource(await makeSource())) ?? {}
    return [{ ...kept, base, title: `Renamed ${randomUUID()}` }]
  },
  'home/actions#saveHome': async ({ userId }) => {
    const { editionId } = await makePiece(userId)
    const { version: base } = await getDeskHome('en')
    return [{ locale: 'en', base, choice: { pieces: [editionId], sections: [] } }]
  },
  'home/actions#saveMenus': async () => {
    const { menus, version: base } = await getDeskMenus('en')
    return [{ base, menus: { ...menus, head: menus.head.toReversed() } }]
  },
  'settings/actions#saveSiteWords': async () => {
    const { words, version: base } = await getDeskSite()
    return [{ base, words: { ...words, motto: { en: `Analysis ${randomUUID()}` } } }]
  },
}
