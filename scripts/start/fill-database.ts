import { runNode } from '../files/run-node'

/**
 * Starter content into a database without an article, the first admin from the environment.
 * In a process of its own, which the domain code may fill with pools and caches. Returns the
 * token of the one-time set-up link while there is no user.
 */
export async function fillDatabase(env: NodeJS.ProcessEnv): Promise<string | null> {
  const said = await runNode(
    ['--conditions=react-server', '--import', 'tsx', 'scripts/start/first-content.ts'],
    { env },
  )
  return said.trim() || null
}
