import { Fragment } from 'react'
import type { RivalView } from '@/lib/facts/box-view'
import { FigureValue } from './figure-value'
import { Localized } from './localized'

/** One value, or every rival's with who says so. */
export function VersionValues({ values }: { values: RivalView[] }) {
  const [only, ...others] = values
  if (only && others.length === 0) return <FigureValue value={only.value} />
  return values.map(({ observationId, value, reporter }, place) => (
    <Fragment key={observationId}>
      {place > 0 && ' / '}
      <FigureValue value={value} />{' '}
      <small>
        (<Localized phrase={reporter} />)
      </small>
    </Fragment>
  ))
}
