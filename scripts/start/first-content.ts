import pg from 'pg'
import { createUser } from '@/lib/auth/create-user'
import { createSetupLink } from '@/lib/auth/setup-link'
import { env } from '@/lib/env'
import { loadStarter } from '@/prisma/starter/load-starter'

// Prints the token of the set-up link, or nothing when somebody may sign in already.
const { TEHLIL_ADMIN_EMAIL: email, TEHLIL_ADMIN_PASSWORD: password, DATABASE_URL } = env()
if (await isEmpty('article')) await loadStarter()
if (await isEmpty('app_user')) {
  if (email && password) await createUser({ email, password, name: email, role: 'admin' })
  else process.stdout.write(await createSetupLink())
}
process.exit()

async function isEmpty(table: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  const found = await client.query(`select from ${client.escapeIdentifier(table)} limit 1`)
  await client.end()
  return found.rowCount === 0
}
