import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { asciiLower } from '@/lib/text/letter-case'
import { missingFromMigrations } from './diff-schema'
import { migrationsFolder } from './migration-files'

/** Writes what the schema has and the migrations lack; returns its name, null when nothing. */
export async function createMigration(url: string, change: string): Promise<string | null> {
  const sql = await missingFromMigrations(url)
  if (sql === null) return null
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const name = `${moment}_${asciiLower(change.replaceAll(/\W+/g, '_'))}`
  mkdirSync(path.join(migrationsFolder, name), { recursive: true })
  writeFileSync(path.join(migrationsFolder, name, 'migration.sql'), sql)
  return name
}
