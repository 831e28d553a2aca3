import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../files/root'

export type Migration = {
  name: string
  sql: string
  /** sha256 of the file, as Prisma writes it down. */
  checksum: string
}

export const migrationsFolder = path.join(root, 'prisma/migrations')

/** In the order in which they are applied: names begin with the time they were made. */
export function listMigrations(): Migration[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
