import 'server-only'
import type { Tx } from '@/lib/db/client'
import { databaseNow, lockOperation } from '@/lib/db/transact'
import { siteMenus } from '@/lib/site/site-menus'

/** A step: a new page stands last in a footer that somebody has set; in one that nobody has, it does anyway. */
export async function addToFoot(tx: Tx, pageId: string): Promise<void> {
  await lockOperation(tx, 'setting/menus')
  const row = await tx.setting.findUnique({ where: { key: 'menus' } })
  if (!row) return
  const { head, foot } = siteMenus.parse(row.value)
  const value = { head, foot: [...foot, { kind: 'PAGE' as const, key: pageId }] }
  await tx.setting.update({
    where: { key: 'menus' },
    data: { value, updatedAt: await databaseNow(tx) },
  })
}
