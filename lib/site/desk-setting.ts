import 'server-only'
import type { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'

export type SettingKey = 'site' | 'menus'

/** What is set, else `fallback`; `version` names the state. */
export async function readSetting<Schema extends z.ZodType>(
  tx: Tx,
  { key, schema, fallback }: { key: SettingKey; schema: Schema; fallback: z.output<Schema> },
): Promise<{ value: z.output<Schema>; version: string; isSet: boolean }> {
  const row = await tx.setting.findUnique({ where: { key } })
  const value = row ? schema.parse(row.value) : fallback
  return { value, version: fingerprint(value), isSet: row !== null }
}
