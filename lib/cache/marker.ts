import { z } from 'zod'

/** Next puts it in the head of a page as `<meta name="tehlil">`; the front reads and removes it. */
export const MARKER_META = 'tehlil'

/** Route handlers (feeds, data) carry the same marker in this response header. */
export const MARKER_HEADER = 'x-tehlil-marker'

/**
 * What a page tells the front about itself.
 *
 * - `status`: what Next cannot set on a page. 301 needs `location` (a path on this site).
 * - `stamp`: newest `cache_change.seq` read *before* the page's data was read. A page is
 *   stored only while no tag of it moved after its stamp.
 * - `tags`: see `tags.ts`.
 * - `lifetime`: `forever` until a tag moves; `today` until midnight in Baku, for pages that
 *   show today's date; `never` for what may not be stored (preview, `?at=`).
 */
export type PageMarker = z.infer<typeof pageMarker>

export const pageMarker = z.strictObject({
  status: z.literal([200, 301, 400, 404, 410, 501]),
  location: z.string().startsWith('/').optional(),
  stamp: z.number().int().nonnegative(),
  tags: z.array(z.string().min(1)),
  lifetime: z.enum(['forever', 'today', 'never']),
})

/** base64url of JSON: safe in an attribute and in a header. */
export function encodeMarker(marker: PageMarker): string {
  return Buffer.from(JSON.stringify(marker)).toString('base64url')
}

/** Null for anything that is not a marker of ours: the front then refuses to store the page. */
export function decodeMarker(text: string): PageMarker | null {
  try {
    const parsed = pageMarker.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
