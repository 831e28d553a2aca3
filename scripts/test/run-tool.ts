import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { onShutdown } from '../files/shutdown'

/** Runs a Node program on our terminal and returns its exit code. */
export async function runTool(argv: string[], env: Environment = {}): Promise<number> {
  const child = spawn(process.execPath, argv, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  onShutdown(() => void child.kill())
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}
