import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import type { Prisma } from '@/lib/db/generated/client'
import { databaseNow, lockOperation } from '@/lib/db/transact'
import { LOCALES } from '@/lib/i18n/locale'
import { ok, type Result, refuse } from '@/lib/result'
import { readSetting, type SettingKey } from './desk-setting'

export type SavedSetting = { version: string; seq: number }

type Step<Value> = {
  actor: Actor
  key: SettingKey
  schema: z.ZodType<Value>
  fallback: Value
  /** Of the state that the change was made on. */
  base: string
  value: Value & Prisma.InputJsonValue
}

/** A step: sets one thing. Home pages show it at once, all others are made anew in the next half an hour. */
export async function saveSetting<Value>(
  tx: Tx,
  { actor, key, schema, fallback, base, value }: Step<Value>,
): Promise<Result<SavedSetting, { reason: 'stale' }>> {
  await lockOperation(tx, `setting/${key}`)
  const before = await readSetting(tx, { key, schema, fallback })
  const version = fingerprint(value)
  if (before.version === version) return ok({ version, seq: await newestChange(tx) })
  if (before.version !== base) return refuse({ reason: 'stale' })

  const data = { value, updatedAt: await databaseNow(tx) }
  await tx.setting.upsert({ where: { key }, create: { key, ...data }, update: data })
  await audit(tx, {
    actorId: actor.userId,
    action: 'setting.save',
    objectType: 'setting',
    objectId: key,
    before: { version: before.version },
    after: { version },
  })
  await appendCacheChange(tx, 'soft', [tags.site])
  return ok({ version, seq: await appendCacheChange(tx, 'hard', LOCALES.map(tags.home)) })
}
