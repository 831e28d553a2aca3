import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Account, accountFor, postgresAccount } from './account'
import { publicCopy } from './public-copy'

/** How a Postgres program is started, for Postgres refuses to run as root. */
export type Runner = {
  command: (program: string, args: string[]) => [string, string[]]
  /** Set when the programs run as another user, who must own the data folder. */
  account?: Account
}

/**
 * Ordinary users run the programs directly. Root keeps its files and only looks like somebody
 * else inside a user namespace; where the system forbids that, or where the data folder
 * already belongs to somebody else, the programs run as that user.
 */
export function postgresRunner(native: string, dataFolder: string): Runner {
  if (process.getuid?.() !== 0) return { command: inFolder(native) }
  const owner = existsSync(dataFolder) ? statSync(dataFolder).uid : 0
  const inNamespace = owner === 0 ? namespaceRunner(native) : undefined
  return inNamespace ?? accountRunner(native, owner === 0 ? postgresAccount() : accountFor(owner))
}

export function accountRunner(native: string, account: Account): Runner {
  return { command: inFolder(publicCopy(native)), account }
}

function namespaceRunner(native: string): Runner | undefined {
  const { uid } = accountFor('any')
  const prefix = ['--user', `--map-user=${uid}`, `--map-group=${uid}`, '--']
  if (spawnSync('unshare', [...prefix, 'true']).status !== 0) return undefined
  const direct = inFolder(native)
  return {
    command: (program, args) => {
      const [file, rest] = direct(program, args)
      return ['unshare', [...prefix, file, ...rest]]
    },
  }
}

function inFolder(native: string): Runner['command'] {
  return (program, args) => [path.join(native, 'bin', program), args]
}
