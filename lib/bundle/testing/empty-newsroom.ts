import type { PrismaClient } from '@/lib/db/generated/client'

/** Takes everything out of a test's newsroom, history included. */
export async function emptyNewsroom(client: PrismaClient): Promise<void> {
  await client.$executeRaw`
    DO $$
    DECLARE t text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR t IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      LOOP
        EXECUTE format('DELETE FROM %I', t);
      END LOOP;
    END $$`
}
