import type { DeskEditionState } from '@/lib/articles/list-desk-articles'
import type { DeskText } from '@/lib/i18n/desk-text'
import { asciiLower } from '@/lib/text/letter-case'

type Props = { t: DeskText; state: DeskEditionState }

/** The language and its state in words; the dot only repeats them. */
export function EditionState({ t, state }: Props) {
  return (
    <span className="state">
      <i className={`dot dot-${asciiLower(state.live)}`} aria-hidden="true" />
      <b>{state.locale}</b> {stateWords(t, state)}
    </span>
  )
}

/** "published", "published · unpublished changes", "draft". */
export function stateWords(t: DeskText, { live, work }: DeskEditionState): string {
  if (live === 'NONE') return t(work === 'CLEAN' ? 'live.NONE' : `work.${work}`)
  const after = work === 'CLEAN' ? '' : t(work === 'DRAFT' ? 'unpublishedChanges' : `work.${work}`)
  return [t(`live.${live}`), live === 'WITHDRAWN' ? '' : after].filter(Boolean).join(' · ')
}
