import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Environment } from './environment'
import { root } from './root'

type Run = {
  env?: Environment
  /** Told how to end the run early. */
  onStart?: (end: () => void) => void
}

/** Runs a Node program to its end and returns what it printed; throws with its last words. */
export async function runNode(argv: string[], { env, onStart }: Run = {}): Promise<string> {
  const child = spawn(process.execPath, argv, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onStart?.(() => child.kill())
  let out = ''
  let all = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
    all += chunk
  })
  child.stderr.on('data', (chunk) => {
    all += chunk
  })
  const [code, signal] = await once(child, 'close')
  if (code !== 0) throw new Error(`${all.trim()}\n(ended with ${signal ?? code})`)
  return out
}
