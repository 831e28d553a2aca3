import pg from 'pg'

/** Creates the database the address names, and refuses a server that may forget what it said. */
export async function ensureDatabase(url: string) {
  const address = new URL(url)
  const name = address.pathname.slice(1)
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  try {
    await assertDurable(client)
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    }
  } finally {
    await client.end()
  }
}

async function assertDurable(client: pg.Client) {
  for (const setting of ['fsync', 'synchronous_commit']) {
    const { rows } = await client.query('select current_setting($1) as value', [setting])
    if (rows[0]?.value !== 'on') {
      throw new Error(`Postgres runs with ${setting} off: an acknowledged save could be lost`)
    }
  }
}
