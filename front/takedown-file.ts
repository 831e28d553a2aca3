import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { isMissing, replaceFile } from './replace-file'
import { isPicture } from './routes'

const POLL_MS = 1_000
const takedownList = z.array(z.string().startsWith('/'))

/**
 * Withdraws an address by hand, without app or database: every worker of this machine deletes
 * the page within a second and answers 410 while the address is listed. Takes a path or a
 * whole address; returns the path that was listed.
 */
export async function addTakedown(dataDir: string, address: string): Promise<string> {
  const { pathname } = new URL(address, 'http://site')
  const listed = takenAs(pathname.replace(/(?<=.)\/+$/, ''))
  const paths = new Set([...(await readTakedowns(dataDir)), listed])
  await replaceFile(takedownPath(dataDir), `${JSON.stringify([...paths].sort(), null, 2)}\n`)
  return listed
}

export type Takedowns = { has: (key: string) => boolean; stop: () => void }

/** `onAdded` hears of every path once, those listed at start included, before this resolves. */
export async function watchTakedowns(
  dataDir: string,
  onAdded: (paths: string[]) => Promise<void>,
): Promise<Takedowns> {
  let paths = new Set<string>()
  const look = async () => {
    const listed = await readTakedowns(dataDir)
    const added = listed.filter((entry) => !paths.has(entry))
    paths = new Set(listed)
    if (added.length > 0) await onAdded(added)
  }
  await look()
  // A list that cannot be read keeps the last one in force; the next look tries again.
  const lookAgain = () => void look().catch(() => undefined)
  const poll = setInterval(lookAgain, POLL_MS).unref()
  const watcher = watch(dataDir, (_event, name) => name === FILE && lookAgain())
  watcher.on('error', () => watcher.close())
  return {
    has: (key) => paths.size > 0 && paths.has(takenAs(key.split('?', 1)[0] ?? key)),
    stop: () => {
      clearInterval(poll)
      watcher.close()
    },
  }
}

/** A picture goes in every format and width, under whatever address it was named. */
function takenAs(path: string): string {
  return isPicture(path) ? path.split('/').slice(0, 3).join('/') : path
}

async function readTakedowns(dataDir: string): Promise<string[]> {
  try {
    return takedownList.parse(JSON.parse(await readFile(takedownPath(dataDir), 'utf8')))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const FILE = 'takedowns.json'
const takedownPath = (dataDir: string) => path.join(dataDir, FILE)
