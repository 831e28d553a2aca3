import pg from 'pg'
import { startPostgres } from '../postgres/start-postgres'
import { keepAlive } from './keep-alive'

/** The operator's database, or the embedded one, kept alive. Returns its address. */
export async function openDatabase(dataDir: string, given: string | undefined): Promise<string> {
  if (given) {
    await assertReachable(given)
    return given
  }
  let url = ''
  await keepAlive('Postgres', async () => {
    // After a fall it comes back at its old address, which everybody knows.
    const port = url ? { port: Number(new URL(url).port) } : {}
    const postgres = await startPostgres({ dataDir, ...port })
    url = postgres.url
    return postgres
  })
  return url
}

async function assertReachable(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    await client.end()
  } catch (cause) {
    const { host } = new URL(url)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The database at ${host} (DATABASE_URL) cannot be reached: ${reason}`, {
      cause,
    })
  }
}
