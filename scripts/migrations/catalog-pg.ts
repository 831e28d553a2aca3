import { EventEmitter } from 'node:events'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const CHAR = 18
const UUID = 2950

/**
 * Prisma's adapter knows no `"char"`, which Postgres's catalog is full of. It travels as a
 * uuid, which the catalog has none of, and gets its true type on arrival.
 */
export class CatalogPg extends PrismaPg {
  constructor(connectionString: string) {
    super(poolWithoutChar(connectionString), { disposeExternalPool: true })
  }

  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    return adapter
  }
}

type RowDescription = { fields: { dataTypeID: number }[] }

function poolWithoutChar(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString })
  pool.on('connect', (client) => {
    if (!('connection' in client && client.connection instanceof EventEmitter)) return
    client.connection.prependListener('rowDescription', ({ fields }: RowDescription) => {
      for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = UUID
    })
  })
  return pool
}
