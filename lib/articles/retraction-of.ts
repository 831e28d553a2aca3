import type { ReaderEdition } from '@/lib/db/generated/client'
import type { Retraction } from './article-view'

type Row = Pick<ReaderEdition, 'retractedAt' | 'retractionReason'>

/** Null while the newsroom stands by the piece. */
export function retractionOf({ retractedAt: at, retractionReason }: Row): Retraction | null {
  return at && { at, reason: retractionReason ?? '' }
}
