/** Kinds of files that are looked at at all. */
export type UploadKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'

/**
 * What a file says of itself in its first bytes: neither its name nor the type that it was sent
 * with is asked. Null for everything that is not taken: SVG, TIFF, HEIC, PDF, pages, programs.
 */
export function sniffKind(bytes: Uint8Array): UploadKind | null {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp'
  return isAvif(head) ? 'avif' : null
}

/** ISO 23008-12: the first box names what the file is, then what else may read it. */
function isAvif(head: string): boolean {
  if (!head.startsWith('ftyp', 4)) return false
  const brand = head.slice(8, 12)
  return brand === 'avif' || (brand === 'mif1' && head.slice(16).includes('avif'))
}
