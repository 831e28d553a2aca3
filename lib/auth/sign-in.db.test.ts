import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { createUser } from './create-user'
import { disableUser } from './disable-user'
import { endSession } from './end-session'
import { findSession } from './find-session'
import { signIn } from './sign-in'

const PASSWORD = 'a password nobody guesses'

async function person(email: string): Promise<string> {
  const created = await createUser({ email, name: 'Gülnar', role: 'editor', password: PASSWORD })
  if (!created.ok) throw new Error(created.error)
  return created.value.userId
}

async function enter(email: string, address = '203.0.113.9'): Promise<string> {
  const result = await signIn({ email, password: PASSWORD, address })
  if (!result.ok) throw new Error(result.error.reason)
  return result.value.sessionId
}

const age = (sql: string) => db().$executeRawUnsafe(`UPDATE session SET ${sql}`)

test('An editor signs in however the keyboard spells her İ', async () => {
  await person('İlahə@example.az')
  const sessionId = await enter('ilahə@EXAMPLE.az')
  expect(await findSession(sessionId)).toMatchObject({ name: 'Gülnar', role: 'editor' })
})

test('A second account cannot hide behind a dotless ı', async () => {
  await person('irina@example.az')
  const twin = await createUser({ email: 'ırına@example.az', name: 'X', role: 'author' })
  expect(twin).toEqual({ ok: false, error: 'email-taken' })
})

test('Every sign-in makes a session of its own', async () => {
  await person('own@example.az')
  expect(await enter('own@example.az')).not.toBe(await enter('own@example.az'))
})

test('A session that was signed out is dead, wherever its cookie was copied to', async () => {
  await person('out@example.az')
  const sessionId = await enter('out@example.az')
  await endSession(sessionId)
  expect(await findSession(sessionId)).toBeNull()
})

test('A disabled editor is out at once and stays out', async () => {
  await person('gone@example.az')
  const sessionId = await enter('gone@example.az')
  await disableUser('GONE@example.az')
  expect(await findSession(sessionId)).toBeNull()
  const again = await signIn({ email: 'gone@example.az', password: PASSWORD, address: null })
  expect(again).toEqual({ ok: false, error: { reason: 'wrong' } })
})

test('A session sleeps after half an hour and ends after twelve', async () => {
  await person('idle@example.az')
  const idle = await enter('idle@example.az')
  await age("last_seen_at = now() - interval '31 minutes'")
  expect(await findSession(idle)).toBeNull()

  const old = await enter('idle@example.az')
  await age("expires_at = now() - interval '1 second'")
  expect(await findSession(old)).toBeNull()
})

test('Work keeps a session awake, written down at most once a minute', async () => {
  await person('busy@example.az')
  const sessionId = await enter('busy@example.az')
  const seen = async () =>
    +(await db().session.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt
  const atSignIn = await seen()
  await findSession(sessionId)
  expect(await seen()).toBe(atSignIn)
  await age("last_seen_at = now() - interval '29 minutes'")
  expect(await findSession(sessionId)).not.toBeNull()
  expect(await seen()).toBeGreaterThanOrEqual(atSignIn)
})

test('Unknown, mistyped and disabled accounts get one answer', async () => {
  await person('known@example.az')
  const address = '198.51.100.4'
  const unknown = await signIn({ email: 'nobody@example.az', password: PASSWORD, address })
  const mistyped = await signIn({ email: 'known@example.az', password: 'wrong', address })
  expect(unknown).toEqual(mistyped)
})
