import { spawn } from 'node:child_process'
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
  const argv = ['--conditions=react-server', '--import', 'tsx', path.join(root, file)]
  const child = spawn(process.execPath, [...argv, ...process.argv.slice(2)], {
    cwd: root,
    detached: ownGroup,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => (ownGroup || signal !== 'SIGINT') && child.kill('SIGTERM'))
  }
  child.once('exit', (code) => process.exit(code ?? 1))
}
