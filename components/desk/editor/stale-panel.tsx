'use client'
import { useEffect, useRef, useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { EMPTY_CONTENT } from '@/lib/articles/empty-content'
import { asEdited } from '@/lib/articles/merge/merge-contents'
import { settleMerge } from '@/lib/articles/merge/settle-merge'
import type { RevisionView } from '@/lib/articles/revision-view'
import type { Staleness } from '@/lib/articles/staleness'
import { clockTime } from './clock-time'
import { isSameDraft } from './draft'
import { MergePlaceChoice } from './merge/merge-place-choice'
import { mergePlaces } from './merge/merge-places'
import { useMerge } from './merge/use-merge'
import { type Named, useMergeNames } from './merge/use-merge-names'
import type { EditionText } from './use-edition-draft'

type Props = Named & { text: EditionText; refusal: Staleness }

export function StalePanel({ refusal, ...props }: Props) {
  const { head, base, version } = refusal
  return head && <MergePanel {...props} head={head} base={base} version={version} />
}

type PanelProps = Named & Omit<Staleness, 'reason'> & { text: EditionText; head: RevisionView }

/** Two people saved: both texts side by side, nothing written until every conflict is settled. */
function MergePanel({ text, head, base, version, ...named }: PanelProps) {
  const t = useDeskText()
  const theirs = { version, revisionId: head.id, draft: asEdited(head.content) }
  const texts = { base: base ?? EMPTY_CONTENT, mine: text.draft, theirs: theirs.draft }
  const { merge, chosen, choose, chooseEverywhere, open } = useMerge(texts)
  const { places, same } = mergePlaces(merge, useMergeNames(named))
  const [isAsked, setIsAsked] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const name = head.savedBy ?? t('theNewsroom')
  const theirsTitle = t('theirs', { name, time: clockTime(head.savedAt) })

  useEffect(() => panel.current?.focus(), [])

  function write() {
    const merged = settleMerge(merge, chosen)
    setIsAsked(merged === null)
    if (!merged) return firstOpen(panel.current)?.focus()
    if (isSameDraft(merged, theirs.draft)) text.takeTheirs(theirs)
    else void text.writeOn(theirs, merged)
  }

  return (
    <section className="stale" aria-labelledby="stale-title" tabIndex={-1} ref={panel}>
      <Notice tone="bad">
        <h2 id="stale-title">{t('staleTitle')}</h2>
        <p>{t('staleText')}</p>
      </Notice>
      <p className="acts">
        <Button onClick={() => chooseEverywhere('mine')}>{t('mineEverywhere')}</Button>
        <Button onClick={() => chooseEverywhere('theirs')}>{t('theirsEverywhere')}</Button>
      </p>
      {places.map((place) => (
        <MergePlaceChoice
          key={`${place.field}/${place.number}`}
          locale={named.locale}
          place={place}
          theirsTitle={theirsTitle}
          chosen={chosen}
          onChoose={(choice) => choose(place.row, choice)}
        />
      ))}
      {same > 0 && <p className="hint">{t('sameInBoth', { n: same })}</p>}
      {isAsked && open > 0 && <Notice tone="bad">{t('chooseFirst')}</Notice>}
      <p className="acts">
        <Button look="primary" onClick={write} isBusy={text.isSaving}>
          {t('writeMerged')}
        </Button>
        <span role="status">{t('leftToChoose', { n: open })}</span>
      </p>
    </section>
  )
}

/** The first place that nothing is chosen for. */
function firstOpen(panel: HTMLElement | null): HTMLElement | null {
  const places = [...(panel?.querySelectorAll('fieldset') ?? [])]
  const open = places.find((place) => !place.querySelector('input:checked'))
  return open?.querySelector('input') ?? null
}
