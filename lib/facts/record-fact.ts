import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'
import { claimSharedSlug } from '@/lib/slugs/claim-shared-slug'
import type { RecordFactInput } from './fact-input'
import { canProposeFacts } from './fact-policy'
import { hasOperands } from './has-operands'
import { writeVersion } from './write-version'

export type RecordedFact = { factId: string; versionId: string }

export type RecordFactRefusal =
  | { reason: 'forbidden' }
  /** The same indicator for the same period is on record: revise that fact instead. */
  | { reason: 'duplicate'; factId: string }
  /** The indicator is kept in another unit. */
  | { reason: 'unit-differs'; unit: string }
  /** The formula names facts that are not on record. */
  | { reason: 'unknown-operands' }

/** Records a claim once, with its observations, and proposes its first version. Nothing is public yet. */
export async function recordFact(
  actor: Actor,
  input: RecordFactInput,
): Promise<Result<RecordedFact, RecordFactRefusal>> {
  if (!canProposeFacts(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, input.opId)
    const recorded = await tx.factVersion.findUnique({ where: { opId: input.opId } })
    if (recorded) return ok({ factId: recorded.factId, versionId: recorded.id })

    const refusal = await refusalFor(tx, input)
    if (refusal) return refuse(refusal)
    return ok(await record(tx, actor, input))
  })
}

async function refusalFor(
  tx: Tx,
  { indicator, period, formula }: RecordFactInput,
): Promise<RecordFactRefusal | null> {
  if (indicator) return await indicatorRefusal(tx, indicator, period)
  return (await hasOperands(tx, formula ?? null)) ? null : { reason: 'unknown-operands' }
}

/** Under a lock on the indicator: of two people who record one figure at once the second sees the first. */
async function indicatorRefusal(
  tx: Tx,
  indicator: NonNullable<RecordFactInput['indicator']>,
  period: string,
): Promise<RecordFactRefusal | null> {
  await lockOperation(tx, `indicator/${indicator.key}`)
  const known = await tx.indicator.findUnique({ where: { key: indicator.key } })
  if (!known) return null
  if (known.unit !== indicator.unit) return { reason: 'unit-differs', unit: known.unit }
  const twin = await tx.fact.findUnique({
    where: { indicatorId_period: { indicatorId: known.id, period } },
  })
  return twin && { reason: 'duplicate', factId: twin.id }
}

async function record(tx: Tx, actor: Actor, input: RecordFactInput): Promise<RecordedFact> {
  const { kind, period, opId, indicator, label, status, observations } = input
  const { details, formula } = input
  const fact = await tx.fact.create({
    data: {
      kind,
      period,
      opId,
      createdById: actor.userId,
      ...(indicator && {
        indicator: {
          connectOrCreate: {
            where: { key: indicator.key },
            create: { ...indicator, basis: indicator.basis ?? Prisma.DbNull },
          },
        },
      }),
    },
  })
  await claimSharedSlug(tx, {
    kind: 'FACT',
    targetId: fact.id,
    words: `${inLocale(label, DEFAULT_LOCALE)} ${period}`,
  })
  const version = await writeVersion(tx, actor, {
    factId: fact.id,
    number: 1,
    reason: 'FIRST',
    opId,
    label,
    status,
    observations,
    details: details ?? null,
    formula: formula ?? null,
  })
  await audit(tx, {
    actorId: actor.userId,
    action: 'fact.record',
    objectType: 'fact',
    objectId: fact.id,
    after: { versionId: version.id, status },
  })
  return { factId: fact.id, versionId: version.id }
}
