import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { CatalogPg } from './catalog-pg'
import { schemaFiles } from './schema-files'

let loaded: Promise<void> | undefined

/** Prisma's own engine as WebAssembly: the native one would have to be downloaded. */
export async function openSchemaEngine(url: string): Promise<engine.SchemaEngine> {
  loaded ??= load()
  await loaded
  const datamodels = schemaFiles().map((file): [string, string] => [file.path, file.content])
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogPg(url))
  return engine.SchemaEngine.new({ datamodels }, () => undefined, adapter)
}

/** Once a process: its glue holds one instance, and a second would pull the first one's memory away. */
async function load() {
  const home = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(path.join(path.dirname(home), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  if (typeof instance.exports.__wbindgen_start === 'function') instance.exports.__wbindgen_start()
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panic } })
}

function panic(message: string) {
  throw new Error(`Prisma's schema engine gave up: ${message}`)
}
