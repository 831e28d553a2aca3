import 'server-only'
import type { Tx } from '@/lib/db/client'
import { databaseNow, transact } from '@/lib/db/transact'
import { addressBlock } from './address-block'
import { foldEmail } from './fold-email'

/**
 * `free` failures cost nothing; each further one doubles the wait, up to `longest` seconds: it slows
 * guessing and never keeps an owner out for good. A quiet hour forgets.
 */
type Limit = { key: string; free: number; longest: number }

const FORGET_AFTER_MS = 3_600_000

/**
 * Counts an attempt before the password is looked at, so that a hundred at once cannot slip
 * through together. Returns the seconds to wait, 0 when the attempt may go on.
 */
export async function countAttempt(email: string, address: string | null): Promise<number> {
  const limits = limitsOf(email, address)
  return await transact(async (tx) => {
    const rows = await lockRows(tx, limits)
    const now = await databaseNow(tx)
    const waits = rows.map((row) => (row.blockedUntil ? +row.blockedUntil - +now : 0))
    const longest = Math.max(...waits)
    if (longest > 0) return Math.ceil(longest / 1_000)

    for (const row of rows) {
      const isForgotten = +now - +row.windowStart > FORGET_AFTER_MS
      const failures = isForgotten ? 1 : row.failures + 1
      const wait = waitAfter(failures, row.limit)
      await tx.signInLimit.update({
        where: { key: row.limit.key },
        data: { failures, windowStart: now, blockedUntil: wait ? new Date(+now + wait) : null },
      })
    }
    return 0
  })
}

/** The attempt was its owner's: the account is clean again, elsewhere it no longer counts. */
export async function forgiveAttempt(email: string, address: string | null): Promise<void> {
  const [account, ...shared] = limitsOf(email, address).map((limit) => limit.key)
  await transact(async (tx) => {
    await tx.signInLimit.deleteMany({ where: { key: account ?? '' } })
    await tx.signInLimit.updateMany({
      where: { key: { in: shared }, failures: { gt: 0 } },
      data: { failures: { decrement: 1 }, blockedUntil: null },
    })
  })
}

function limitsOf(email: string, address: string | null): Limit[] {
  return [
    { key: `account:${foldEmail(email)}`, free: 10, longest: 60 },
    { key: `block:${addressBlock(address)}`, free: 30, longest: 900 },
    { key: 'overall', free: 300, longest: 10 },
  ]
}

/** In one order everywhere: two attempts never wait for each other. */
async function lockRows(tx: Tx, limits: Limit[]) {
  const rows = []
  for (const limit of limits) {
    await tx.$executeRaw`
      INSERT INTO sign_in_limit (key, window_start) VALUES (${limit.key}, now())
      ON CONFLICT (key) DO UPDATE SET key = excluded.key`
    rows.push({
      limit,
      ...(await tx.signInLimit.findUniqueOrThrow({ where: { key: limit.key } })),
    })
  }
  return rows
}

function waitAfter(failures: number, { free, longest }: Limit): number {
  return failures > free ? Math.min(2 ** (failures - free), longest) * 1_000 : 0
}
