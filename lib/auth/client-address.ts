/** The front writes this header anew for every request; only its last entry is the front's word. */
export function clientAddress(headers: Headers): string | null {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || null
}
