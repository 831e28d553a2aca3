'use client'
import { useMemo, useState } from 'react'
import type { EditionContent } from '@/lib/articles/edition-input'
import { mergeContents } from '@/lib/articles/merge/merge-contents'
import type { MergeRow } from '@/lib/articles/merge/merge-row'
import { allRows, type Choice, openRows, type Side } from '@/lib/articles/merge/settle-merge'

type Three = { base: EditionContent; mine: EditionContent; theirs: EditionContent }

/** The places of a merge and what has been chosen for them; a place that changes is asked for anew. */
export function useMerge({ base, mine, theirs }: Three) {
  const merge = useMemo(() => mergeContents({ base, mine, theirs }), [base, mine, theirs])
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const chosen = (row: MergeRow<unknown>) => choices.get(textsOf(row))

  function choose(row: MergeRow<unknown>, choice: Choice) {
    setChoices((before) => new Map(before).set(textsOf(row), choice))
  }

  function chooseEverywhere(side: Side) {
    setChoices(new Map(allRows(merge).map((row) => [textsOf(row), side])))
  }

  return { merge, chosen, choose, chooseEverywhere, open: openRows(merge, chosen).length }
}

function textsOf({ base, mine, theirs }: MergeRow<unknown>): string {
  return JSON.stringify([base, mine, theirs])
}
