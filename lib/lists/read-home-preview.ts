import { type HomeChoice, homeChoice } from './home-choice'

type Params = Record<string, string | string[] | undefined>

/** The choice that an address made by `homePreviewHref` carries; null for any other. */
export function readHomePreview({ piece, section }: Params): HomeChoice | null {
  const sections = listOf(section).map((text) => {
    const [kind, key] = text.split('/')
    return { kind, key }
  })
  const read = homeChoice.safeParse({ pieces: listOf(piece), sections })
  return read.success ? read.data : null
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}
