import 'server-only'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import type { MediaStorage } from './media-storage'

export type S3Setting = {
  /** Origin, and where the service wants one, a path. */
  endpoint: string
  bucket: string
  key: string
  secret: string
  region: string
}

const ANSWER_WITHIN_MS = 20_000
const RETRIES = 3

/** Pictures in a bucket, addressed by path, as every S3-compatible service takes it. */
export function s3Storage({ endpoint, bucket, key, secret, region }: S3Setting): MediaStorage {
  const client = new AwsClient({
    ...{ accessKeyId: key, secretAccessKey: secret, region },
    service: 's3',
    retries: RETRIES,
  })
  const root = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`

  async function ask(name: string, init: RequestInit = {}): Promise<Response | null> {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
    const method = init.method ?? 'GET'
    const answer = await client.fetch(`${root}/${name}`, { ...init, signal }).catch((cause) => {
      throw new Error(`${method} ${name}: no answer from the bucket`, { cause })
    })
    if (answer.ok) return answer
    await answer.body?.cancel()
    if (answer.status === 404 && method !== 'PUT') return null
    throw new Error(`${method} ${name}: the bucket answered ${answer.status}`)
  }

  return {
    put: async (name, bytes, type) => {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const headers = { 'content-type': type, 'x-amz-content-sha256': hash }
      await drained(ask(name, { method: 'PUT', body: Uint8Array.from(bytes), headers }))
    },
    get: async (name) => {
      const answer = await ask(name)
      return answer?.body ? Readable.from(answer.body, { objectMode: false }) : null
    },
    has: async (name) => (await drained(ask(name, { method: 'HEAD' }))) !== null,
    remove: async (name) => {
      await drained(ask(name, { method: 'DELETE' }))
    },
  }
}

/** An answer that nobody reads would keep its connection. */
async function drained(asked: Promise<Response | null>): Promise<Response | null> {
  const answer = await asked
  await answer?.body?.cancel()
  return answer
}
