import { expect } from 'vitest'
import { db } from '@/lib/db/client'

/** Runs `load` against a database that refuses such a row: as far as a load that died there has come. */
export async function cutOffAt(
  table: string,
  row: string,
  load: () => Promise<void>,
): Promise<void> {
  await db().$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'cut off here'; END $$`)
  await db().$executeRawUnsafe(`
    CREATE TRIGGER cut_off BEFORE INSERT ON "${table}"
    FOR EACH ROW WHEN (${row}) EXECUTE FUNCTION cut_off()`)
  await expect(load()).rejects.toThrow('cut off here')
  await db().$executeRawUnsafe(`DROP TRIGGER cut_off ON "${table}"`)
}
