import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { taken } from '@/lib/testing/make'
import { changeName } from './change-name'
import { changePassword } from './change-password'
import { createUser } from './create-user'
import { endAllOtherSessions, endOwnSession } from './end-own-sessions'
import { type DeskUser, findSession } from './find-session'
import { listOwnSessions } from './list-own-sessions'
import { signIn } from './sign-in'

const PASSWORD = 'twelve letters and more'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
let email: string
let here: DeskUser

beforeEach(async () => {
  email = `${randomUUID()}@example.org`
  await createUser({ email, name: 'Nigar', role: 'author', password: PASSWORD })
  here = await enter(FIREFOX)
})

async function enter(userAgent: string | null = null): Promise<DeskUser> {
  const entered = await signIn({ email, password: PASSWORD, address: null, userAgent })
  const user = await findSession(taken(entered).sessionId)
  if (!user) throw new Error('The session that has just begun is not there')
  return user
}

test('An author sees her sessions, what they are used on, and which one this is', async () => {
  const phone = await enter('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1')
  const sessions = await listOwnSessions(here)
  expect(sessions).toHaveLength(2)
  expect(sessions.find((one) => one.isThis)).toMatchObject({
    sessionId: here.sessionId,
    device: { browser: 'Firefox', system: 'Linux' },
  })
  expect(sessions.find((one) => one.sessionId === phone.sessionId)).toMatchObject({
    isThis: false,
    device: { browser: 'Safari', system: 'iPhone' },
  })
})

test('Ended, idle and expired sessions are not listed', async () => {
  const [ended, idle, expired] = [await enter(), await enter(), await enter()]
  taken(await endOwnSession(here, { sessionId: ended.sessionId }))
  await db().$executeRaw`
    UPDATE session SET last_seen_at = now() - interval '31 minutes' WHERE id = ${idle.sessionId}::uuid`
  await db().$executeRaw`
    UPDATE session SET expires_at = now() WHERE id = ${expired.sessionId}::uuid`
  expect(await listOwnSessions(here)).toHaveLength(1)
})

test('She ends one session, and that device is signed out', async () => {
  const lost = await enter()
  taken(await endOwnSession(here, { sessionId: lost.sessionId }))
  expect(await findSession(lost.sessionId)).toBeNull()
  expect(await findSession(here.sessionId)).not.toBeNull()
})

test('Nobody ends the session of another person', async () => {
  const mine = here
  email = `${randomUUID()}@example.org`
  await createUser({ email, name: 'Other', role: 'admin', password: PASSWORD })
  const other = await enter()
  const refused = { ok: false, error: { reason: 'not-found' } }
  expect(await endOwnSession(other, { sessionId: mine.sessionId })).toEqual(refused)
  taken(await endAllOtherSessions(other))
  expect(await findSession(mine.sessionId)).not.toBeNull()
})

test('She ends all other sessions; this one goes on', async () => {
  const others = [await enter(), await enter()]
  taken(await endAllOtherSessions(here))
  for (const { sessionId } of others) expect(await findSession(sessionId)).toBeNull()
  expect(await findSession(here.sessionId)).not.toBeNull()
})

test('A new password ends the other sessions and opens links no more', async () => {
  const other = await enter()
  const password = 'another twelve letters'
  taken(await changePassword(here, { current: PASSWORD, password }))
  expect(await findSession(other.sessionId)).toBeNull()
  expect(await findSession(here.sessionId)).not.toBeNull()
  expect((await signIn({ email, password: PASSWORD, address: null })).ok).toBe(false)
  expect((await signIn({ email, password, address: null })).ok).toBe(true)
})

test('A wrong current password changes nothing, and guessing is slowed', async () => {
  const guess = () =>
    changePassword(here, { current: 'a guess', password: 'another twelve letters' })
  expect(await guess()).toEqual({ ok: false, error: { reason: 'wrong-password' } })
  for (let count = 0; count < 10; count++) await guess()
  expect(await guess()).toEqual({ ok: false, error: { reason: 'wait' } })
  await db().signInLimit.deleteMany()
  expect((await signIn({ email, password: PASSWORD, address: null })).ok).toBe(true)
})

test('Of two changes at once with the same password one wins', async () => {
  const results = await Promise.all([
    changePassword(here, { current: PASSWORD, password: 'the first new password' }),
    changePassword(here, { current: PASSWORD, password: 'the second new password' }),
  ])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
})

test('A new name is seen at the next request', async () => {
  taken(await changeName(here, { name: 'Nigar Quliyeva' }))
  expect((await findSession(here.sessionId))?.name).toBe('Nigar Quliyeva')
})
