import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import { db, type Tx } from '@/lib/db/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { createTurns, TooBusy } from './in-turn'
import { type Master, makeMaster } from './make-master'
import { MAX_UPLOAD_BYTES } from './media-input'
import { canUpload } from './media-policy'
import { mediaStorage } from './media-storage'
import { type MediaView, toMediaView } from './media-view'
import { nameFile } from './name-file'
import { sniffKind } from './sniff-kind'
import { originalKey } from './storage-key'
import type { UploadRefusal } from './upload-contract'

export type Upload = { bytes: Uint8Array; fileName: string }

const inTurn = createTurns({ width: 1, waiting: 12 })

/**
 * Takes a picture in: looked at by its content, drawn anew, stored under its hash. The same file
 * again gives the picture that is there.
 */
export async function ingestMedia(
  actor: Actor,
  { bytes, fileName }: Upload,
): Promise<Result<MediaView, UploadRefusal>> {
  if (!canUpload(actor)) return refuse('forbidden')
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MAX_UPLOAD_BYTES) return refuse('too-large')
  const kind = sniffKind(bytes)
  if (!kind) return refuse('unsupported-kind')
  const uploadHash = hashOf(bytes)
  const known = await findUploaded(db(), uploadHash)
  if (known) return ok(known)
  try {
    const master = await inTurn(() => makeMaster(bytes, kind))
    if (!master.ok) return refuse(master.error)
    return ok(await store(actor, { uploadHash, fileName, master: master.value }))
  } catch (error) {
    if (error instanceof TooBusy) return refuse('busy')
    throw error
  }
}

type Made = { uploadHash: string; fileName: string; master: Master }

/** Bytes first: a row never names a picture that is not there. */
async function store(actor: Actor, { uploadHash, fileName, master }: Made): Promise<MediaView> {
  const sha256 = hashOf(master.bytes)
  const { bytes, format, width, height } = master
  const key = originalKey({ sha256, format })
  const put = () => mediaStorage().put(key, bytes, `image/${format}`)
  await put()
  return await transact(async (tx) => {
    await lockOperation(tx, uploadHash)
    await lockOperation(tx, sha256)
    // Whoever removed the same picture meanwhile took its bytes along.
    if (!(await mediaStorage().has(key))) await put()
    const known = (await findUploaded(tx, uploadHash)) ?? (await findUploaded(tx, sha256))
    if (known) return known
    await tx.media.updateMany({ where: { uploadHash }, data: { uploadHash: null } })
    const row = await tx.media.upsert({
      where: { sha256 },
      create: {
        ...{ sha256, uploadHash, format, width, height },
        bytes: bytes.length,
        name: nameFile(fileName),
        createdById: actor.userId,
      },
      update: { removedAt: null, uploadHash },
      include: { texts: true },
    })
    await audit(tx, {
      actorId: actor.userId,
      action: 'media.upload',
      objectType: 'media',
      objectId: row.id,
      after: { sha256, bytes: bytes.length },
    })
    return toMediaView(row)
  })
}

/** By the hash of what was uploaded, or of what we made of it: our own file may come back. */
async function findUploaded(tx: Tx, hash: string): Promise<MediaView | null> {
  const row = await tx.media.findFirst({
    where: { removedAt: null, OR: [{ uploadHash: hash }, { sha256: hash }] },
    include: { texts: true },
  })
  return row && toMediaView(row)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
