import { root } from '../files/root'
import { deployMigrations } from './deploy'
import { openSchemaEngine } from './schema-engine'
import { schemaFiles } from './schema-files'
import { withScratchDatabase } from './scratch-database'

/** SQL that would make this database what the schema says; null when it already is. */
export async function missingFromDatabase(url: string): Promise<string | null> {
  const engine = await openSchemaEngine(url)
  const schema = { files: schemaFiles() }
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', ...schema, configDir: root },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 0 ? null : stdout
}

/** The same for a database made by all migrations so far. */
export function missingFromMigrations(url: string): Promise<string | null> {
  return withScratchDatabase(url, async (scratch) => {
    await deployMigrations(scratch)
    return missingFromDatabase(scratch)
  })
}
