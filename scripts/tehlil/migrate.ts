import { createMigration } from '../migrations/create-migration'
import { deployMigrations } from '../migrations/deploy'
import { missingFromDatabase, missingFromMigrations } from '../migrations/diff-schema'
import { generateClient, validateSchema } from '../migrations/generate-client'
import { waitingMigrations } from '../migrations/migration-status'
import { type Command, UsageError } from './command'
import { withDatabase } from './with-database'

export const command: Command = {
  usage: 'migrate [deploy | status | drift | create NAME]',
  about: `deploy (the default)  applies what is missing, each migration whole or not at all
status                exits 1 while migrations wait
drift                 exits 1 when the database or the migrations differ from prisma/schema
create NAME           writes what prisma/schema has and the migrations lack`,
  run: ([action = 'deploy', name]) => {
    switch (action) {
      case 'deploy':
        return withDatabase(deploy)
      case 'status':
        return withDatabase(status)
      case 'drift':
        return withDatabase(drift)
      case 'create':
        if (!name) throw new UsageError('Name the change')
        return withDatabase((url) => create(url, name))
      default:
        throw new UsageError(`migrate knows no ${action}`)
    }
  },
}

async function deploy(url: string): Promise<number> {
  const applied = await deployMigrations(url)
  console.log(applied.length > 0 ? applied.join('\n') : 'The database is up to date')
  return 0
}

async function status(url: string): Promise<number> {
  const waiting = await waitingMigrations(url)
  console.log(waiting.length > 0 ? `Waiting:\n${waiting.join('\n')}` : 'The database is up to date')
  return waiting.length > 0 ? 1 : 0
}

async function drift(url: string): Promise<number> {
  const database = await missingFromDatabase(url)
  const migrations = await missingFromMigrations(url)
  if (database) console.log(`The database lacks:\n${database}`)
  if (migrations) console.log(`The migrations lack:\n${migrations}`)
  if (!(database || migrations)) console.log('Schema, migrations and database agree')
  return database || migrations ? 1 : 0
}

async function create(url: string, name: string): Promise<number> {
  validateSchema()
  const created = await createMigration(url, name)
  console.log(created ?? 'The migrations have everything the schema has')
  generateClient()
  return 0
}
