import { createHash, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 24

/** 192 random bits for an address; only the hash is kept. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
