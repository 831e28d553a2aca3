import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's floor for argon2id (the library's default kind): 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

let decoy: Promise<string> | undefined

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/** Works as long for an account that does not exist: the answer's time tells nobody which ones do. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(kept ?? (await decoy), password)
  return kept !== null && matches
}
