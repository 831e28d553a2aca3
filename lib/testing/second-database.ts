import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/lib/db/generated/client'

/** One more empty database beside a test's own, for what travels from one newsroom to another. */
export async function makeDatabase(): Promise<{
  client: PrismaClient
  drop: () => Promise<void>
}> {
  const { TEST_DATABASE_URL: admin, TEST_TEMPLATE: template } = process.env
  if (!(admin && template)) throw new Error('Run these tests with npm test')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await run(admin, `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  const connectionString = Object.assign(new URL(admin), { pathname: `/${name}` }).href
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 3 }) })
  const drop = async () => {
    await client.$disconnect()
    await run(admin, `DROP DATABASE "${name}" WITH (FORCE)`)
  }
  return { client, drop }
}

async function run(connectionString: string, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString })
  await admin.connect()
  try {
    await admin.query(sql)
  } finally {
    await admin.end()
  }
}
