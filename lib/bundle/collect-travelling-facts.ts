import type { Tx } from '@/lib/db/client'
import { collectFacts } from './collect-facts'
import type { FactFile } from './fact-file'
import type { Hidden } from './hidden'
import { loadInChunks } from './in-chunks'

/** Public facts, those that publications ever printed, and what their formulas and merges lead to. */
export async function collectTravellingFacts(
  tx: Tx,
  hidden: Hidden,
  printed: string[],
): Promise<FactFile[]> {
  const shown = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM reader_public_fact`
  const facts = new Map<string, FactFile>()
  const asked = new Set(hidden.facts)
  let open = [...printed, ...shown.map(({ id }) => id)]
  while (open.length > 0) {
    const ids = open.filter((id) => !asked.has(id))
    for (const id of ids) asked.add(id)
    const found = await loadInChunks(ids, (chunk) => collectFacts(tx, chunk))
    for (const fact of found) facts.set(fact.id, fact)
    open = found.flatMap(({ versions, mergedInto }) => [
      ...versions.flatMap(({ formula }) => formula?.of ?? []),
      ...(mergedInto ? [mergedInto] : []),
    ])
  }
  return [...facts.values()]
}
