'use client'
import { useState } from 'react'
import { useDeskLocale } from '@/components/desk/desk-language'
import { useOperationId } from '@/components/desk/editor/use-operation-id'
import { useSend } from '@/components/desk/use-send'
import { writtenOrNull } from '@/components/desk/written-texts'
import type { DeskFactInput } from '@/lib/facts/desk-fact-input'
import { EMPTY_OBSERVATION } from '@/lib/facts/observation-draft'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { BoxActions } from './box-actions'
import { EMPTY_NATURE, type NatureFault, readNature } from './nature/nature-draft'
import type { SiblingFact } from './sibling-fact'
import { EMPTY_STATEMENT, NO_FAULTS, readStatement } from './statement-draft'

type Start = {
  record: BoxActions['record']
  sibling: SiblingFact | null
  onRecorded: (factId: string) => void
}

type About = { period: string; measures: DeskFactInput['measures']; basis: LocalizedText }

/** A fact that is being written, and recording it; the form is empty again afterwards. */
export function useFactForm({ record, sibling, onRecorded }: Start) {
  const locale = useDeskLocale()
  const begun: About = {
    period: '',
    measures: sibling?.measures ?? 'FLOW',
    basis: sibling?.basis ?? {},
  }
  const [draft, setDraft] = useState(sibling?.statement ?? EMPTY_STATEMENT)
  const [nature, setNature] = useState(EMPTY_NATURE)
  const [about, setAbout] = useState(begun)
  const [natureFault, setNatureFault] = useState<NatureFault | null>(null)
  const [faults, setFaults] = useState(NO_FAULTS)
  const [state, send, isPending] = useSend(record)
  const operation = useOperationId()
  const [observation = EMPTY_OBSERVATION] = draft.observations

  async function add() {
    const statement = readStatement(locale, draft)
    const said = readNature(nature, observation.kind)
    setFaults(statement.ok ? NO_FAULTS : statement.error)
    setNatureFault(said.ok ? null : said.error)
    if (!(statement.ok && said.ok)) return
    const deed = {
      ...{ ...statement.value, ...said.value, nature: nature.nature, ...about },
      basis: writtenOrNull(about.basis),
      indicatorKey: sibling?.indicatorKey ?? null,
    }
    const done = await send({ ...deed, opId: operation.opIdFor(deed) })
    if (!done) return
    operation.settle()
    setDraft(EMPTY_STATEMENT)
    setNature(EMPTY_NATURE)
    setAbout(begun)
    onRecorded(done.factId)
  }

  const change = (part: Partial<About>) => setAbout({ ...about, ...part })
  return {
    ...{ draft, setDraft, nature, setNature, about, change, observation },
    ...{ natureFault, faults, state, isPending, add },
  }
}
