import 'server-only'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { env } from '@/lib/env'
import { localStorage } from './local-storage'
import { s3Storage } from './s3-storage'

/** Where the bytes of pictures lie. What goes wrong is thrown; only absence is an answer. */
export type MediaStorage = {
  /** Whole or not at all; the same key again has the same bytes. */
  put: (key: string, bytes: Uint8Array, type: string) => Promise<void>
  get: (key: string) => Promise<Readable | null>
  has: (key: string) => Promise<boolean>
  /** Done as well where there was nothing. */
  remove: (key: string) => Promise<void>
}

let storage: MediaStorage | undefined

/** S3 where the settings name a bucket, else a folder. */
export function mediaStorage(): MediaStorage {
  storage ??= open()
  return storage
}

function open(): MediaStorage {
  const { DATA_DIR, S3_ENDPOINT, S3_BUCKET, S3_KEY, S3_SECRET, S3_REGION } = env()
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_KEY || !S3_SECRET || !S3_REGION) {
    return localStorage(path.join(DATA_DIR, 'media'))
  }
  return s3Storage({
    ...{ endpoint: S3_ENDPOINT, bucket: S3_BUCKET, region: S3_REGION },
    ...{ key: S3_KEY, secret: S3_SECRET },
  })
}
