import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** An empty database beside the named one, gone when the work is done. */
export async function withScratchDatabase<T>(
  url: string,
  work: (scratchUrl: string) => Promise<T>,
): Promise<T> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(`create database ${name}`)
    const scratch = new URL(url)
    scratch.pathname = `/${name}`
    return await work(scratch.href)
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
}
