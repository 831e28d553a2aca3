import type { Body } from './body'
import { bodyText } from './body-text'

/** Silent reading of non-fiction: Brysbaert, "How many words do we read per minute?" (2019). */
const WORDS_PER_MINUTE = 238

/** Whole minutes, at least one. */
export function readingMinutes(body: Body): number {
  const words = bodyText(body).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
