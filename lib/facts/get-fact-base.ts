import 'server-only'
import { tags } from '@/lib/cache/tags'
import { decodeCursor } from '@/lib/cursor'
import type { Locale } from '@/lib/i18n/locale'
import { changeTags } from './figure-tags'
import { type FactChangeView, listFactChanges } from './list-fact-changes'
import { type FactsPage, listFacts } from './list-facts'

const FACTS_ON_A_PAGE = 40
const CHANGES_SHOWN = 10

export type FactBase = {
  base: (Pick<FactsPage, 'facts' | 'older'> & { changes: FactChangeView[] }) | null
  tags: string[]
}

/**
 * A page of the fact base, or null past its end. The first page shows what has changed and learns
 * of newer facts within minutes; what changes or ceases to be public moves every page at once.
 */
export async function getFactBase(locale: Locale, after: string | null): Promise<FactBase> {
  const cursor = after ? decodeCursor(after) : null
  const [{ facts, older, tags: shown }, changes] = await Promise.all([
    listFacts(locale, { after: cursor, limit: FACTS_ON_A_PAGE }),
    after ? [] : listFactChanges(locale, CHANGES_SHOWN),
  ])
  if (!after) return { base: { facts, older, changes }, tags: [...shown, ...changeTags(changes)] }
  if (facts.length === 0) return { base: null, tags: [tags.factChanges] }
  return { base: { facts, older, changes }, tags: shown }
}
