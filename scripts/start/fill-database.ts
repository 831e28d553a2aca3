import pg from 'pg'
import type { Environment } from '../files/environment'
import { runNode } from '../files/run-node'

/**
 * Starter content into a database without an article, the first admin from the environment.
 * In a process of its own, for the domain code opens pools and caches. Returns the token of the
 * one-time set-up link while there is no user.
 */
export async function fillDatabase(databaseUrl: string, env: Environment): Promise<string | null> {
  if (await hasContentAndUsers(databaseUrl)) return null
  const argv = ['--conditions=react-server', '--import', 'tsx', 'scripts/start/first-content.ts']
  const said = await runNode(argv, { env })
  return said.trim() || null
}

async function hasContentAndUsers(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(
    'select exists (select from article) and exists (select from app_user) as filled',
  )
  await client.end()
  return rows[0]?.filled === true
}
