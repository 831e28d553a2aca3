import pg from 'pg'
import { missingMigrations } from './deploy'

/** Names of the migrations that wait to be applied. */
export async function waitingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await missingMigrations(client)).map(({ name }) => name)
  } finally {
    await client.end()
  }
}
