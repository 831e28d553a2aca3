'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { stateWords } from '@/components/desk/edition-state'
import { figureWords } from '@/components/desk/figure-words'
import { FormNotice } from '@/components/desk/form-notice'
import { ScrollTo } from '@/components/desk/scroll-to'
import { Notice } from '@/components/ui/notice'
import type { DeskArticle, DeskEdition } from '@/lib/articles/get-desk-edition'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { Draft } from './draft'
import { DraftGaps } from './draft-gaps-list'
import type { usePublication } from './use-publication'

type Props = {
  article: DeskArticle
  edition: DeskEdition
  draft: Draft
  box: DeskBox | null
  /** Of the edition, without its slug. */
  address: string
  state: ReturnType<typeof usePublication>['state']
  /** Publishing was asked for while parts were missing. */
  isHeld: boolean
}

/** What publishing will do, before it is done; and whether readers have it, after. */
export function PublicationPanel({ article, edition, draft, box, address, ...props }: Props) {
  const t = useDeskText()
  const { state, isHeld } = props
  const slug = draft.slug || edition.slug
  const proposed = box?.figures.filter((figure) => !figure.isReleased) ?? []
  return (
    <section className="publication" aria-labelledby="publication-title">
      <h2 id="publication-title">{t('publishTitle')}</h2>
      {isHeld && (
        <ScrollTo>
          <Notice tone="bad">{t('refused.incomplete')}</Notice>
        </ScrollTo>
      )}
      {state.status !== 'idle' && (
        <ScrollTo>
          <FormNotice state={state} />
          {state.status === 'done' && <Outcome behind={state.value.behind} />}
        </ScrollTo>
      )}
      <ToldReason edition={edition} />
      <dl className="pairs">
        <dt>{t('stateNow')}</dt>
        <dd>{stateWords(t, edition)}</dd>
        {edition.liveSlug && (
          <>
            <dt>{t('standsAt')}</dt>
            <dd>
              <a href={`${address}${edition.liveSlug}`} target="_blank" rel="noreferrer">
                {edition.liveSlug}
              </a>
            </dd>
          </>
        )}
        {slug !== edition.liveSlug && (
          <>
            <dt>{t('willStandAt')}</dt>
            <dd>{slug || t('addressFromHeadline')}</dd>
          </>
        )}
      </dl>
      <h3>{t('beforePublishing')}</h3>
      <DraftGaps draft={draft} />
      <Releases figures={proposed} />
      {!article.canPublish && <p>{t('onlyEditors')}</p>}
    </section>
  )
}

/** What readers are told of a piece that is withdrawn or retracted. */
function ToldReason({ edition: { withdrawnReason, retractedReason } }: Pick<Props, 'edition'>) {
  const t = useDeskText()
  if (withdrawnReason) {
    return <Notice tone="warn">{t('withdrawnReason', { reason: withdrawnReason })}</Notice>
  }
  if (!retractedReason) return null
  return <Notice tone="warn">{t('retractedReason', { reason: retractedReason })}</Notice>
}

function Outcome({ behind }: { behind: number }) {
  const t = useDeskText()
  if (behind === 0) return <Notice tone="good">{t('publishedDone')}</Notice>
  return <Notice tone="warn">{t('publishedBehind', { n: behind })}</Notice>
}

/** Facts that become what we hold them to be with this publication. */
function Releases({ figures }: { figures: DeskFigure[] }) {
  const t = useDeskText()
  if (figures.length === 0) return null
  return (
    <>
      <h3>{t('releasesTitle')}</h3>
      <ul className="figures-list">
        {figures.map((figure) => (
          <li key={figure.versionId}>
            {figure.label.text} <b>{figureWords(figure)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
