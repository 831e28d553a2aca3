import type { FigureView } from '@/lib/facts/box-view'
import { Localized } from './localized'
import { Moment } from './moment'

/** "Name, post · occasion, 11 March 2024". */
export function Speaker({ figure: { details, asOf, on } }: { figure: FigureView }) {
  if (details?.type !== 'quotation') return null
  const { speaker, post, occasion } = details
  return (
    <p>
      <b>
        <Localized phrase={speaker} />
      </b>
      {post && (
        <>
          {', '}
          <Localized phrase={post} />
        </>
      )}
      {(occasion || asOf) && ' · '}
      {occasion && <Localized phrase={occasion} />}
      {occasion && asOf && ', '}
      {asOf && <Moment iso={on} text={asOf} />}
    </p>
  )
}
