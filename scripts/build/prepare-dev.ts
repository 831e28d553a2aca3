import { runNode } from '../files/run-node'
import { ensureClient } from '../migrations/generate-client'
import { type Build, writeTsconfig } from './build'

const FOLDER = '.next/dev'

/** What `next dev` does not make by itself. Stylesheets are read at start: restart to see a change. */
export async function prepareDev(): Promise<Build> {
  ensureClient()
  writeTsconfig()
  await runNode(['--import', 'tsx', 'scripts/build/assets.ts', FOLDER])
  return { id: 'dev', folder: FOLDER }
}
