import type { Locale } from '@/lib/i18n/locale'
import { type Frame, type LonLat, projection, smoothLine } from './map-projection'
import { PLACES, type PlaceName, SEAS } from './places.data'

export type Leg = { by: 'land' | 'sea'; through: readonly LonLat[] }
/** Where the name stands, seen from its dot. */
export type Label = { place: PlaceName; side: 'left' | 'right' | 'above' | 'below' }

type Props = {
  locale: Locale
  /** What the map shows, for those who cannot see it. */
  name: string
  frame: Frame
  seas: readonly (keyof typeof SEAS)[]
  legs: readonly Leg[]
  labels: readonly Label[]
  seaNames?: readonly { sea: keyof typeof SEAS; at: LonLat }[]
}

const OFFSETS = {
  left: { x: -9, y: 5, anchor: 'end' },
  right: { x: 9, y: 5, anchor: 'start' },
  above: { x: 0, y: -11, anchor: 'middle' },
  below: { x: 0, y: 21, anchor: 'middle' },
} as const

/** A quiet map: water, a route, and the places on it. */
export function SeaMap({ locale, name, frame, seas, legs, labels, seaNames = [] }: Props) {
  const { at, height } = projection(frame)
  return (
    <svg className="drawing" viewBox={`0 0 ${frame.width} ${height}`} role="img" aria-label={name}>
      {seas.map((sea) => (
        <path key={sea} className="water" d={smoothLine(SEAS[sea].shore.map(at), true)} />
      ))}
      {seaNames.map(({ sea, at: place }) => (
        <text key={sea} className="sea" textAnchor="middle" {...at(place)}>
          {SEAS[sea].name[locale]}
        </text>
      ))}
      {legs.map(({ by, through }) => (
        <path key={through.join()} className={`leg by-${by}`} d={smoothLine(through.map(at))} />
      ))}
      {labels.map((label) => (
        <MapPlace key={label.place} locale={locale} label={label} at={at} />
      ))}
    </svg>
  )
}

type PlaceProps = {
  locale: Locale
  label: Label
  at: (place: LonLat) => { x: number; y: number }
}

function MapPlace({ locale, label: { place, side }, at }: PlaceProps) {
  const { x, y } = at(PLACES[place].at)
  const offset = OFFSETS[side]
  return (
    <g>
      <circle cx={x} cy={y} r="4.5" />
      <text x={x + offset.x} y={y + offset.y} textAnchor={offset.anchor}>
        {PLACES[place].name[locale]}
      </text>
    </g>
  )
}
