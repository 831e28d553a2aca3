import 'server-only'
import type { Tx } from '@/lib/db/client'
import { lockOperation } from '@/lib/db/transact'
import type { SourceInput } from './fact-input'

/** The source that is described in these very words, made when there is none: one source, one row. */
export async function sourceIdFor(tx: Tx, source: SourceInput): Promise<string> {
  const { publishedOn, language = null, independenceGroup = null, ...words } = source
  const row = {
    ...words,
    language,
    publishedOn: publishedOn && new Date(`${publishedOn}T00:00:00Z`),
  }
  await lockOperation(tx, `source/${source.title}`)
  const where = independenceGroup ? { ...row, independenceGroup } : row
  const known = await tx.source.findFirst({ where, orderBy: { id: 'asc' } })
  return (known ?? (await tx.source.create({ data: { ...row, independenceGroup } }))).id
}
