import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locale'
import { findRoute, type Route, spellRight } from './routes'

/** What an address means before anybody has been asked. */
export type Target =
  | { kind: 'reader' | 'picture'; key: string; locale: Locale }
  | { kind: 'moved'; location: string }
  | { kind: 'wrong-parameter' }
  | { kind: 'unknown'; locale: Locale }
  | ByPath<Exclude<Route['kind'], 'reader' | 'picture' | 'wrong'>>

type ByPath<Kind> = Kind extends unknown ? { kind: Kind; path: string } : never

/** `key` is both the name of the stored page and its address at the app. */
export function resolveTarget(table: readonly Route[], url: string): Target {
  const [path, query] = splitUrl(url)
  if (DISGUISED.test(path)) return { kind: 'unknown', locale: localeOf(path) }
  const route = findRoute(table, path)
  if (!route) return misspelt(table, path, query) ?? { kind: 'unknown', locale: localeOf(path) }
  if (route.kind === 'wrong') return { kind: 'wrong-parameter' }
  if (route.kind !== 'reader' && route.kind !== 'picture') return { kind: route.kind, path }

  const known = knownParameters(route, query)
  if (known === null) return { kind: 'wrong-parameter' }
  return { kind: route.kind, key: path + known, locale: localeOf(path) }
}

/** Spellings that a later reader of the address might resolve to another one. */
const DISGUISED = /\/\.{0,2}\/|\/\.{1,2}$|\\|%(?:2e|2f|5c)/i

/** One stored 404 per language, whatever lies behind. */
export function notFoundKey(locale: Locale): string {
  return `/${locale}/404`
}

export function localeOf(path: string): Locale {
  const [, first = ''] = path.split('/', 2)
  return isLocale(first) ? first : DEFAULT_LOCALE
}

function splitUrl(url: string): [path: string, query: string] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

/** Known names in the table's order, so that one page has one key; null when a value is wrong. */
function knownParameters(route: Route, query: string): string | null {
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const [name, isValid] of Object.entries(route.parameters ?? {})) {
    const [value, ...more] = given.getAll(name)
    if (value === undefined) continue
    if (more.length > 0 || !isValid(value)) return null
    kept.set(name, value)
  }
  return kept.size > 0 ? `?${kept}` : ''
}

/** Only an address that exists in its right spelling is worth a 301. */
function misspelt(table: readonly Route[], path: string, query: string): Target | undefined {
  const right = spellRight(table, path.replace(/\/+$/, ''))
  return right ? { kind: 'moved', location: right + (query && `?${query}`) } : undefined
}
