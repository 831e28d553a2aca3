import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import type { FactKind } from '@/lib/db/generated/enums'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import {
  detailsFitKind,
  type FactDetails,
  type Formula,
  factDetails,
  formula,
} from './fact-details'
import type { ReviseFactInput } from './fact-input'
import { canProposeFacts } from './fact-policy'
import { hasOperands } from './has-operands'
import { writeVersion } from './write-version'

export type ProposedVersion = { versionId: string; number: number }

export type ReviseFactRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody proposed a version since. */
  | { reason: 'stale'; number: number }
  /** What the fact is beyond its value is not what its kind asks for. */
  | { reason: 'details-do-not-fit' }
  /** The formula names facts that are not on record, or the fact itself. */
  | { reason: 'unknown-operands' }

/** Proposes what a fact is to be from now on. Readers see it only once it is released. */
export async function reviseFact(
  actor: Actor,
  input: ReviseFactInput,
): Promise<Result<ProposedVersion, ReviseFactRefusal>> {
  if (!canProposeFacts(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    if (!(await lockFact(tx, input.factId))) return refuse({ reason: 'not-found' })
    const repeat = await tx.factVersion.findFirst({
      where: { opId: input.opId, factId: input.factId },
    })
    if (repeat) return ok({ versionId: repeat.id, number: repeat.number })
    const newest = await tx.factVersion.findFirstOrThrow({
      where: { factId: input.factId },
      orderBy: { number: 'desc' },
      include: { fact: { select: { kind: true } } },
    })
    if (newest.number !== input.baseNumber)
      return refuse({ reason: 'stale', number: newest.number })

    const { baseNumber, ...statement } = input
    const nature = natureOf(newest, input)
    if (!fitsKind(newest.fact.kind, nature)) return refuse({ reason: 'details-do-not-fit' })
    if (!(await hasOperands(tx, nature.formula, input.factId)))
      return refuse({ reason: 'unknown-operands' })
    const number = baseNumber + 1
    const version = await writeVersion(tx, actor, { ...statement, ...nature, number })
    await audit(tx, {
      actorId: actor.userId,
      action: 'fact.revise',
      objectType: 'fact',
      objectId: input.factId,
      after: { versionId: version.id, reason: input.reason, status: input.status },
    })
    return ok({ versionId: version.id, number: version.number })
  })
}

type Nature = { details: FactDetails | null; formula: Formula | null }

/** What is not said stays as it was. */
function natureOf(
  newest: { details: unknown; formula: unknown },
  { details, formula: calculation }: Pick<ReviseFactInput, 'details' | 'formula'>,
): Nature {
  return {
    details: details === undefined ? factDetails.nullable().parse(newest.details) : details,
    formula: calculation === undefined ? formula.nullable().parse(newest.formula) : calculation,
  }
}

function fitsKind(kind: FactKind, { details, formula: calculation }: Nature): boolean {
  return detailsFitKind(kind, details) && (kind === 'DERIVED') === (calculation !== null)
}

/** Holds the fact's row until commit, so that its versions are made one after the other. */
export async function lockFact(tx: Tx, factId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM fact WHERE id = ${factId}::uuid FOR UPDATE`
  return rows.length === 1
}
