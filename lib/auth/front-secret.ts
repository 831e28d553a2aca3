import { timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

const HEADER = 'x-tehlil-front'

/** Whether a request came through the front: only then are its forwarding headers to be believed. */
export function isFromFront(headers: Headers): boolean {
  const expected = Buffer.from(env().TEHLIL_FRONT_SECRET ?? '')
  const given = Buffer.from(headers.get(HEADER) ?? '')
  return expected.length > 0 && given.length === expected.length && timingSafeEqual(given, expected)
}
