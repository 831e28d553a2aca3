import { chownSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Runner } from './runner'

/**
 * Another user may be unable to walk to a folder under one that only root can enter. They are
 * started inside it and call it by what every process may follow: their own working folder.
 */
export function dataFolderArgument(runner: Runner, folder: string): string {
  return runner.account ? '/proc/self/cwd' : folder
}

/** Hands the folder over when the programs run as another user than the one who made it. */
export function giveTo({ account }: Runner, folder: string) {
  if (!account || lstatSync(folder).uid === account.uid) return
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of [...inside, '.']) {
    const file = path.join(folder, name)
    if (!lstatSync(file).isSymbolicLink()) chownSync(file, account.uid, account.gid)
  }
}
