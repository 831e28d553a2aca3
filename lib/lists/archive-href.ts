/** The public address of a month ("2026-11"), as a path on this site. */
export function archiveHref(locale: string, month: string): string {
  return `/${locale}/archive/${month.replace('-', '/')}`
}
