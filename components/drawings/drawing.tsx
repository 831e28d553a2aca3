import type { ComponentType } from 'react'
import type { DrawingName } from '@/lib/articles/drawings'
import type { Locale } from '@/lib/i18n/locale'
import { CaspianPorts, CaspianRoute, OilRoutes } from './caspian-maps'
import { DocumentLadder } from './document-ladder'
import { MirrorTrade } from './mirror-trade'
import { SchoolPaths } from './school-paths'

const DRAWINGS: Record<DrawingName, ComponentType<{ locale: Locale }>> = {
  'caspian-route': CaspianRoute,
  'caspian-ports': CaspianPorts,
  'oil-routes': OilRoutes,
  'mirror-trade': MirrorTrade,
  'document-ladder': DocumentLadder,
  'school-paths': SchoolPaths,
}

/** A map or chart of ours, labelled in the page's language. */
export function Drawing({ name, locale }: { name: DrawingName; locale: Locale }) {
  const Picture = DRAWINGS[name]
  return <Picture locale={locale} />
}
