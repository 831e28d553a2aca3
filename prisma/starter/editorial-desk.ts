import 'server-only'
import { transact } from '@/lib/db/transact'

const ID = '7e000000-0000-4000-8000-000000000001'
const SLUG = { kind: 'PERSON', locale: '', slug: 'redaksiya' } as const

/** The newsroom as a signatory: signs what has no single author. Returns its person id; asking twice is harmless. */
export function ensureEditorialDesk(): Promise<string> {
  return transact(async (tx) => {
    const skipDuplicates = true
    await tx.person.createMany({ data: { id: ID, kind: 'DESK' }, skipDuplicates })
    await tx.personText.createMany({
      data: [
        { personId: ID, locale: 'az', name: 'Redaksiya' },
        { personId: ID, locale: 'en', name: 'Editorial desk' },
      ],
      skipDuplicates,
    })
    await tx.slug.createMany({ data: { ...SLUG, targetId: ID, isCurrent: true }, skipDuplicates })
    return ID
  })
}
