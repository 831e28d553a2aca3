/** What is pasted or dropped beside words: pictures that came as files, and those that only have an address. */
type CarriedPictures = { files: File[]; leftOut: string[] }

const MAX_NAME = 60

/**
 * The files, where they are what was meant. Word and spreadsheets put a picture of the copied words
 * beside the words themselves: there the words are meant.
 */
export function carriedFiles(carried: Pick<DataTransfer, 'files' | 'getData'>): File[] {
  const page = carried.getData('text/html')
  return page && hasWords(page) ? [] : [...carried.files]
}

/**
 * Pictures within a page that is pasted. One that is written into it is a file; what stands at an
 * address elsewhere is not fetched, by nobody's wish but the page's.
 */
export function picturesIn(page: ParentNode): CarriedPictures {
  const files: File[] = []
  const leftOut: string[] = []
  for (const image of page.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? ''
    if (isTrace(image) || source === '') continue
    const file = source.startsWith('data:') ? fileOf(source) : null
    if (file) files.push(file)
    else leftOut.push(nameOf(image.getAttribute('alt'), source))
  }
  return { files, leftOut }
}

function hasWords(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const unseen of page.querySelectorAll('style, script, title')) unseen.remove()
  return (page.body.textContent ?? '').trim() !== ''
}

/** A dot that only counts who reads. */
function isTrace(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[0-2]$/.test(image.getAttribute(side) ?? ''))
}

function fileOf(source: string): File | null {
  const [, type = '', encoded = ''] = /^data:(image\/[a-z+.-]+);base64,(.*)$/s.exec(source) ?? []
  try {
    const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))
    return bytes.length > 0 ? new File([bytes], `picture.${type.slice(6)}`, { type }) : null
  } catch {
    return null
  }
}

function nameOf(alt: string | null, source: string): string {
  const name = alt?.trim() || source.split(/[?#]/)[0]?.split('/').at(-1) || source
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name
}
