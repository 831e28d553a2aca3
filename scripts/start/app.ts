import { fork } from 'node:child_process'
import path from 'node:path'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { until } from '../files/until'
import type { Mode } from './mode'
import { childPart, type Part } from './part'

const NEXT = path.join(root, 'node_modules/next/dist/bin/next')
const READY_WITHIN_MS = 60_000

type AppOptions = { mode: Mode; port: number; env: Environment }

/** Next on loopback; it counts as started once it answers. */
export async function startApp({ mode, port, env }: AppOptions): Promise<Part> {
  const child = fork(NEXT, [mode, '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ...env },
    execArgv: ['--import', path.join(root, 'scripts/start/exit-with-parent.mjs')],
    stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', 'inherit', 'ipc'],
  })
  let hasEnded = false
  child.once('exit', () => {
    hasEnded = true
  })
  const isUp = await until(async () => hasEnded || (await answers(port)), READY_WITHIN_MS)
  if (!isUp || hasEnded) {
    child.kill('SIGKILL')
    throw new Error('The app did not start: its last words stand above')
  }
  return childPart(child)
}

/** Any answer will do: without the front's secret it is a refusal. */
async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/ready`, { redirect: 'manual' })
    await response.body?.cancel()
    return true
  } catch {
    return false
  }
}
