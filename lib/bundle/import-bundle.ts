import 'server-only'
import { createHash } from 'node:crypto'
import { appendCacheChange } from '@/lib/cache/change-log'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import { db, type Tx } from '@/lib/db/client'
import { Prisma, type PrismaClient } from '@/lib/db/generated/client'
import { lockOperation } from '@/lib/db/transact'
import { LOCALES } from '@/lib/i18n/locale'
import { ok, type Result, refuse } from '@/lib/result'
import type { Bundle } from './bundle'
import { checkPictures } from './check-pictures'
import { compareWithNewsroom } from './compare-with-newsroom'
import { danglingReferences } from './dangling-references'
import { duplicateClaims } from './duplicate-claims'
import { heedSuppressions, unshowable } from './heed-suppressions'
import { findHidden } from './hidden'
import { insertBundle } from './insert-bundle'
import { withoutSet } from './insert-site'
import { storePictures } from './move-pictures'
import { newsroomClashes } from './newsroom-clashes'
import { printJson } from './print-json'
import { readFolder } from './read-folder'
import { sharedEntryFaults } from './shared-entries'
import { countFiles, withoutPresent } from './without-present'

/** How many files brought something, and how many editions stay withdrawn here. */
export type Imported = { added: number; present: number; keptBack: number }

const PATIENCE_MS = 10 * 60_000

/**
 * Takes a bundle, or one piece, into the newsroom: whole, in one transaction, or not at all with
 * every fault named. What is here already stays as it is; what is suppressed here stays so.
 */
export async function importBundle(
  folder: string,
  client: PrismaClient = db(),
): Promise<Result<Imported, string[]>> {
  const read = readFolder(folder)
  if (!read.ok) return read
  const faults = [
    ...duplicateClaims(read.value),
    ...sharedEntryFaults(read.value),
    ...(await checkPictures(folder, read.value)),
  ]
  if (faults.length > 0) return refuse(faults)
  try {
    return await client.$transaction((tx) => take(tx, read.value, folder), { timeout: PATIENCE_MS })
  } catch (error) {
    if (!isTaken(error)) throw error
    return refuse([`bundle.json: an id in the bundle is something else's here: ${error.message}`])
  }
}

async function take(tx: Tx, whole: Bundle, folder: string): Promise<Result<Imported, string[]>> {
  await lockOperation(tx, 'bundle')
  const hidden = await findHidden(tx)
  const bundle = heedSuppressions(whole, hidden)
  const { present, faults } = await compareWithNewsroom(tx, bundle, hidden)
  const site = await withoutSet(tx, bundle.site)
  const fresh = { ...withoutPresent(bundle, present), site }
  faults.push(...unshowable(bundle, hidden))
  faults.push(...(await danglingReferences(tx, bundle, hidden)))
  faults.push(...(await newsroomClashes(tx, fresh)))
  if (faults.length > 0) return refuse(faults)
  const added = countFiles(fresh)
  if (added > 0) {
    await storePictures(folder, fresh)
    await write(tx, fresh, added)
  }
  const keptBack = whole.editions.filter(
    ({ content }) => hidden.editions.has(content.id) && content.live !== 'WITHDRAWN',
  )
  return ok({ added, present: countFiles(bundle) - added, keptBack: keptBack.length })
}

async function write(tx: Tx, fresh: Bundle, added: number): Promise<void> {
  await insertBundle(tx, fresh)
  await audit(tx, {
    actorId: null,
    action: 'bundle.import',
    objectType: 'bundle',
    objectId: createHash('sha256').update(printJson(fresh)).digest('hex'),
    after: { added },
  })
  await appendCacheChange(tx, 'hard', [tags.site, ...LOCALES.map(tags.list)])
}

function isTaken(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
