import type { HomeChoice } from './home-choice'

/** Where the desk shows home with a choice that nobody has saved yet. */
export function homePreviewHref(locale: string, { pieces, sections }: HomeChoice): string {
  const query = new URLSearchParams([
    ...pieces.map((id): [string, string] => ['piece', id]),
    ...sections.map(({ kind, key }): [string, string] => ['section', `${kind}/${key}`]),
  ])
  return `/admin/preview/home/${locale}?${query}`
}
