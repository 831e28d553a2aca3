import type { Locale } from '@/lib/i18n/locale'
import { MAP_NAMES } from './drawing-words.data'
import { PLACES } from './places.data'
import { type Leg, SeaMap } from './sea-map'

const { poti, tbilisi, baku, aktau, almaty, tengiz, ceyhan } = PLACES

const OVER_THE_SEA: Leg = { by: 'sea', through: [aktau.at, [50.9, 42.2], baku.at] }

export function CaspianRoute({ locale }: { locale: Locale }) {
  return (
    <SeaMap
      locale={locale}
      name={MAP_NAMES[locale]['caspian-route']}
      frame={{ west: 38.6, east: 79.4, north: 47.6, south: 36.4, width: 600 }}
      seas={['caspian', 'black']}
      legs={[
        {
          by: 'land',
          through: [almaty.at, [71.5, 43.2], [66, 45.2], [59, 46.6], [54, 44.6], aktau.at],
        },
        OVER_THE_SEA,
        { by: 'land', through: [baku.at, [47.2, 40.6], tbilisi.at, poti.at] },
      ]}
      labels={[
        { place: 'almaty', side: 'below' },
        { place: 'aktau', side: 'left' },
        { place: 'baku', side: 'below' },
        { place: 'tbilisi', side: 'above' },
        { place: 'poti', side: 'below' },
      ]}
    />
  )
}

export function CaspianPorts({ locale }: { locale: Locale }) {
  return (
    <SeaMap
      locale={locale}
      name={MAP_NAMES[locale]['caspian-ports']}
      frame={{ west: 40.8, east: 60.2, north: 47.4, south: 36.3, width: 520 }}
      seas={['caspian']}
      seaNames={[{ sea: 'caspian', at: [51.4, 38.4] }]}
      legs={[
        OVER_THE_SEA,
        { by: 'sea', through: [PLACES.turkmenbashi.at, [51.4, 39.9], PLACES.alat.at] },
      ]}
      labels={[
        { place: 'aktau', side: 'above' },
        { place: 'kuryk', side: 'right' },
        { place: 'turkmenbashi', side: 'right' },
        { place: 'baku', side: 'left' },
        { place: 'alat', side: 'below' },
      ]}
    />
  )
}

export function OilRoutes({ locale }: { locale: Locale }) {
  return (
    <SeaMap
      locale={locale}
      name={MAP_NAMES[locale]['oil-routes']}
      frame={{ west: 33.4, east: 58.2, north: 47.6, south: 35.6, width: 560 }}
      seas={['caspian', 'black', 'mediterranean']}
      legs={[
        { by: 'land', through: [tengiz.at, [53.6, 44.8], [52.4, 43.9], aktau.at] },
        OVER_THE_SEA,
        {
          by: 'land',
          through: [
            baku.at,
            [47.3, 40.7],
            tbilisi.at,
            [42.8, 41],
            [41, 39.8],
            [38.2, 38.6],
            ceyhan.at,
          ],
        },
      ]}
      labels={[
        { place: 'tengiz', side: 'right' },
        { place: 'aktau', side: 'left' },
        { place: 'baku', side: 'below' },
        { place: 'tbilisi', side: 'above' },
        { place: 'ceyhan', side: 'right' },
      ]}
      seaNames={[{ sea: 'black', at: [37.4, 43] }]}
    />
  )
}
