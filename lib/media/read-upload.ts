import { MAX_UPLOAD_BYTES } from './media-input'

/** The body of an upload, never more of it than the limit; null for one that is larger. */
export async function readUpload(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_UPLOAD_BYTES) return null
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > MAX_UPLOAD_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
