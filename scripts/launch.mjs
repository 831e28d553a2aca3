import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { install } from './install.mjs'

const root = path.resolve(import.meta.dirname, '..')

/**
 * Runs a TypeScript file of the project in our place: same terminal, arguments, exit code.
 * With a process group of its own it is out of reach of Ctrl-C, which we hand on as the one
 * orderly SIGTERM; it sees our own death by its closed channel.
 *
 * @param {string} file
 * @param {{ ownGroup?: boolean }} [options]
 */
export async function launch(file, { ownGroup = false } = {}) {
  await install(root)
  makeClient()
  const argv = ['--conditions=react-server', '--import', 'tsx', path.join(root, file)]
  const child = spawn(process.execPath, [...argv, ...process.argv.slice(2)], {
    cwd: root,
    detached: ownGroup,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => (ownGroup || signal !== 'SIGINT') && child.kill('SIGTERM'))
  }
  if (process.env.npm_lifecycle_event) onOrphaned(() => child.kill('SIGTERM'))
  child.once('exit', (code) => process.exit(code ?? 1))
}

/** npm hands a SIGTERM to its shell, which dies of it without a word to us. @param {() => void} callback */
function onOrphaned(callback) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    callback()
  }, 500)
}

/** In a fresh clone nothing of ours can be loaded before the database client has been made. */
function makeClient() {
  if (existsSync(path.join(root, 'lib/db/generated/client.ts'))) return
  console.log('… making the database client')
  const argv = ['--import', 'tsx', path.join(root, 'scripts/migrations/ensure-client.ts')]
  spawnSync(process.execPath, argv, { cwd: root, stdio: 'inherit' })
}
