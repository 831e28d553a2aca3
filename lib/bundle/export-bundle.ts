import 'server-only'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { db } from '@/lib/db/client'
import type { PrismaClient } from '@/lib/db/generated/client'
import { ok, type Result, refuse } from '@/lib/result'
import type { Bundle } from './bundle'
import { collectPublic } from './collect-public'
import { openReferences, toFault } from './dangling-references'
import { duplicateClaims } from './duplicate-claims'
import { fetchPictures } from './move-pictures'
import { strangerIn, writeFolder } from './write-folder'

export type ExportRefusal =
  | { reason: 'not-empty'; stranger: string }
  /** What the newsroom itself has wrong: an import of it would be refused. */
  | { reason: 'broken'; faults: string[] }

const PATIENCE_MS = 10 * 60_000

/** Writes all public content to `folder`, as it was at one moment. Returns how many editions there are in it. */
export async function exportBundle(
  folder: string,
  client: PrismaClient = db(),
): Promise<Result<{ editions: number }, ExportRefusal>> {
  const stranger = strangerIn(folder)
  if (stranger !== undefined) return refuse({ reason: 'not-empty', stranger })
  const { bundle, faults } = await client.$transaction(
    async (tx) => {
      const collected = await collectPublic(tx)
      const dangling = openReferences(collected).map(toFault)
      return { bundle: collected, faults: [...duplicateClaims(collected), ...dangling] }
    },
    { isolationLevel: 'RepeatableRead', timeout: PATIENCE_MS },
  )
  if (faults.length > 0) return refuse({ reason: 'broken', faults })
  await write(folder, bundle)
  return ok({ editions: bundle.editions.length })
}

/** Beside the folder, where what is whole can be moved into its place. */
async function write(folder: string, bundle: Bundle): Promise<void> {
  const pictures = `${path.resolve(folder)}.pictures-${process.pid}`
  try {
    await mkdir(pictures, { recursive: true })
    await fetchPictures(pictures, bundle)
    writeFolder(folder, bundle, pictures)
  } finally {
    await rm(pictures, { recursive: true, force: true })
  }
}
