import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { Bell } from './bell'
import { type Log, messageOf } from './log'
import type { Change } from './tag-clock'
import { within } from './within'

const POLL_MS = 500
const HEARTBEAT_MS = 2_000
const BATCH = 1_000
/** A connection that says nothing for so long is given up. */
const SILENCE_MS = 4_000
const CONNECT_MS = 2_000
const RECONNECT_MS = 500

/** Types are not fetched: that query's failure would be nobody's to catch. */
const OPTIONS = { max: 1, connect_timeout: 3, fetch_types: false, onnotice: () => {} }

type Reader = {
  databaseUrl: string
  id: string
  log: Log
  /** Newest change acted upon; -1 while nothing is known. */
  position: () => number
  /** Resolves when the changes have been acted upon and may be acknowledged. */
  onChanges: (changes: Change[]) => Promise<void>
  /** The log no longer holds what came after `position`. */
  onGap: (newest: number) => Promise<void>
  /** After each acknowledgement: what every live front has acted upon. */
  onAcked: (byAll: number) => void
}

export type ChangeLog = {
  isConnected: () => boolean
  /** Resolves when the log has been read to its end, or could not be reached. */
  firstLook: Promise<void>
  stop: () => Promise<void>
}

type State = { isConnected: boolean; hasLooked: boolean; onLooked: () => void }

/** Follows the log for as long as the front lives; every trouble ends in a new connection. */
export function followChangeLog(reader: Reader): ChangeLog {
  const stopping = new AbortController()
  const state: State = { isConnected: false, hasLooked: false, onLooked: () => {} }
  const firstLook = new Promise<void>((resolve) => {
    state.onLooked = () => {
      state.hasLooked = true
      resolve()
    }
  })
  const running = keepFollowing(reader, state, stopping.signal)
  return {
    isConnected: () => state.isConnected,
    firstLook,
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

async function keepFollowing(reader: Reader, state: State, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    const sql = postgres(reader.databaseUrl, OPTIONS)
    try {
      await follow({ reader, state, stopped, sql })
      await within(SILENCE_MS, sql`delete from front where id = ${reader.id}`)
    } catch (error) {
      // Said once an outage; the tries that follow are for whoever looks closer.
      const level = state.isConnected || !state.hasLooked ? 'warn' : 'debug'
      if (!stopped.aborted) reader.log(level, 'change log lost', { why: messageOf(error) })
    }
    state.isConnected = false
    state.onLooked()
    await sql.end({ timeout: 0 }).catch(() => undefined)
    await pause(RECONNECT_MS, undefined, { signal: stopped }).catch(() => undefined)
  }
}

type Session = {
  reader: Reader
  state: State
  stopped: AbortSignal
  sql: postgres.Sql
}

async function follow({ reader, state, stopped, sql }: Session): Promise<void> {
  const bell = new Bell(stopped)
  await within(CONNECT_MS, sql`delete from front where seen_at < now() - interval '1 day'`)
  await within(
    SILENCE_MS,
    sql.listen('cache_change', () => bell.ring()),
  )
  let beatAt = 0
  while (!stopped.aborted) {
    const news = await readOn(sql, reader)
    if (news > 0 || Date.now() - beatAt >= HEARTBEAT_MS) {
      reader.onAcked(await within(SILENCE_MS, acknowledge(sql, reader)))
      beatAt = Date.now()
    }
    if (news < BATCH) noteConnected({ reader, state })
    if (news === 0) await bell.wait(POLL_MS)
  }
}

function noteConnected({ reader, state }: Pick<Session, 'reader' | 'state'>): void {
  if (!state.isConnected) reader.log('info', 'change log followed', { from: reader.position() })
  state.isConnected = true
  state.onLooked()
}

/**
 * How many changes were new. Reads the row at the position too: it is the proof that nothing
 * before the next is missing.
 */
async function readOn(sql: postgres.Sql, reader: Reader): Promise<number> {
  const position = reader.position()
  const rows = await within(
    SILENCE_MS,
    sql<{ seq: string; tags: string[]; kind: Change['kind'] }[]>`
      select seq, to_json(tags) as tags, kind from cache_change where seq >= ${position} order by seq limit ${BATCH}`,
  )
  const changes = rows.map((row) => ({ ...row, seq: Number(row.seq) }))
  const [first] = changes
  if (position === 0 && !first) return 0
  if (!first || first.seq > position + 1 || position < 0) {
    await reader.onGap(await within(SILENCE_MS, newestSeq(sql)))
    return BATCH
  }
  const news = changes.filter(({ seq }) => seq > position)
  if (news.length > 0) await reader.onChanges(news)
  return news.length
}

async function newestSeq(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ seq: string }[]>`select coalesce(max(seq), 0) as seq from cache_change`
  return Number(row?.seq ?? 0)
}

/** Fronts that have not been seen for 10 seconds serve nobody, or only what they last verified. */
async function acknowledge(sql: postgres.Sql, { id, position }: Reader): Promise<number> {
  const [row] = await sql<{ seq: string }[]>`
    with mine as (
      insert into front (id, acked_seq) values (${id}, ${position()})
      on conflict (id) do update set seen_at = now(), acked_seq = excluded.acked_seq
      returning acked_seq
    )
    select least((select acked_seq from mine), min(acked_seq)) as seq
    from front where seen_at > now() - interval '10 seconds' and id <> ${id}`
  return Number(row?.seq ?? 0)
}
