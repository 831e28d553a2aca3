import type { HomeSlot } from '@/lib/db/generated/client'
import { type HomeChoice, homeChoice } from './home-choice'

type Row = Pick<HomeSlot, 'editionId' | 'listKind' | 'listKey'>

/** The places of one language, in their order, as what was chosen. */
export function toHomeChoice(rows: Row[]): HomeChoice {
  return homeChoice.parse({
    pieces: rows.flatMap((row) => row.editionId ?? []),
    sections: rows.flatMap(({ listKind: kind, listKey: key }) => (kind ? [{ kind, key }] : [])),
  })
}
