import cluster from 'node:cluster'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Environment } from '../files/environment'
import { root } from '../files/root'
import { keepAlive } from './keep-alive'
import type { Mode } from './mode'
import { childPart } from './part'

const MOST_WORKERS = 4

/** Front workers share the public port: while one of them lives, readers are served. */
export async function keepFronts(mode: Mode, env: Environment) {
  cluster.schedulingPolicy = cluster.SCHED_NONE
  cluster.setupPrimary({
    exec: path.join(root, 'front/main.ts'),
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    args: mode === 'dev' ? ['--dev'] : [],
  })
  const workers = Array.from({ length: workerCount(mode) }, (_, n) =>
    keepAlive(`Front ${n + 1}`, () => startFront(env)),
  )
  await Promise.all(workers)
}

function workerCount(mode: Mode): number {
  return mode === 'dev' ? 1 : Math.min(availableParallelism(), MOST_WORKERS)
}

async function startFront(env: Environment) {
  const worker = cluster.fork(env)
  await Promise.race([
    once(worker, 'listening'),
    once(worker, 'exit').then(() => {
      throw new Error('The front did not start: its last words stand above')
    }),
  ])
  return childPart(worker.process)
}
