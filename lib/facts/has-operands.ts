import 'server-only'
import type { Tx } from '@/lib/db/client'
import { type Formula, formula } from './fact-details'

/** Whether all that a value is calculated from is on record, and none of it from the fact itself. */
export async function hasOperands(
  tx: Tx,
  calculation: Formula | null,
  factId: string | null = null,
): Promise<boolean> {
  const asked = new Set<string>()
  let open = calculation?.of ?? []
  while (open.length > 0) {
    const ids = [...new Set(open)].filter((id) => !asked.has(id))
    if (factId && ids.includes(factId)) return false
    for (const id of ids) asked.add(id)
    const facts = await tx.fact.findMany({
      where: { id: { in: ids } },
      select: { versions: { select: { formula: true } } },
    })
    if (facts.length < ids.length) return false
    open = facts
      .flatMap((fact) => fact.versions)
      .flatMap((version) => formula.nullable().parse(version.formula)?.of ?? [])
  }
  return true
}
