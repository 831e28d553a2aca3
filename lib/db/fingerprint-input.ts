import { z } from 'zod'

/** What `fingerprint` gave of the state that a form started from. */
export const fingerprintInput = z.string().regex(/^[0-9a-f]{32}$/)
