import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Account = { uid: number; gid: number }

/** initdb asks for the name of its user, so the number must stand in the list of accounts. */
export function accountFor(who: number | 'any'): Account {
  const found = accounts().find(({ uid }) => (who === 'any' ? uid > 0 : uid === who))
  if (!found) throw new Error(`Nobody has the user number ${who}, who owns the data folder`)
  return found
}

/** The system user `postgres`, made when there is none. Root only. */
export function postgresAccount(): Account {
  const known = accounts().find(({ name }) => name === 'postgres')
  if (known) return known
  spawnSync('useradd', ['--system', '--no-create-home', 'postgres'])
  return accounts().find(({ name }) => name === 'postgres') ?? accountFor('any')
}

function accounts() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid >= 0 && gid >= 0)
}
