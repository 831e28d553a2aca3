import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { acceptLink } from './accept-link'
import { createUser } from './create-user'
import { findLink } from './find-link'
import { findSession } from './find-session'
import { createFirstAdmin } from './first-admin'
import { createSetupLink } from './setup-link'

const admin = { name: 'Leyla', email: 'leyla@example.az', password: 'twelve letters+' }

beforeEach(async () => {
  await db().invite.deleteMany()
  await db().user.deleteMany()
})

async function setupToken(): Promise<string> {
  const token = await createSetupLink()
  if (!token) throw new Error('There is a user already')
  return token
}

test('The first admin sets up the desk and is signed in', async () => {
  const token = await setupToken()
  const result = await acceptLink({ token, ...admin })
  const session = result.ok ? await findSession(result.value.sessionId) : null
  expect(session).toMatchObject({ name: 'Leyla', role: 'admin' })
  expect(await createSetupLink()).toBeNull()
})

test('Looking at the link does not use it up; using it does', async () => {
  const token = await setupToken()
  expect(await findLink(token)).toMatchObject({ kind: 'SETUP' })
  expect(await findLink(token)).not.toBeNull()
  await acceptLink({ token, ...admin })
  expect(await findLink(token)).toBeNull()
})

test('Of two who set up at once one wins', async () => {
  const token = await setupToken()
  const results = await Promise.all([
    acceptLink({ token, ...admin }),
    acceptLink({ token, ...admin, email: 'second@example.az' }),
  ])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await db().user.count()).toBe(1)
})

test('The link and the unattended admin do not both win', async () => {
  const token = await setupToken()
  await Promise.all([
    acceptLink({ token, ...admin }),
    createFirstAdmin({ email: 'env@example.az', password: 'twelve letters+' }),
  ])
  expect(await db().user.count()).toBe(1)
})

test('A newer link retires the older', async () => {
  const older = await setupToken()
  const newer = await setupToken()
  expect(await findLink(older)).toBeNull()
  expect(await findLink(newer)).not.toBeNull()
})

test('Used, expired and unknown links look the same', async () => {
  const token = await setupToken()
  await db().$executeRaw`UPDATE invite SET expires_at = now()`
  const refused = { ok: false, error: { reason: 'not-found' } }
  expect(await acceptLink({ token, ...admin })).toEqual(refused)
  expect(await acceptLink({ token: 'never was', ...admin })).toEqual(refused)
})

test('An invited author chooses a password once', async () => {
  const created = await createUser({ email: 'new@example.az', name: 'Rauf', role: 'author' })
  const token = (created.ok && created.value.inviteToken) || ''
  expect(await findLink(token)).toMatchObject({ kind: 'INVITE', email: 'new@example.az' })
  const result = await acceptLink({ token, password: admin.password })
  const session = result.ok ? await findSession(result.value.sessionId) : null
  expect(session).toMatchObject({ name: 'Rauf', role: 'author' })
  expect(await findLink(token)).toBeNull()
})

test('Nobody gets in with eleven letters', async () => {
  const created = await createUser({
    ...{ email: 'weak@example.az', name: 'X', role: 'editor' as const },
    password: 'elevenlette',
  })
  expect(created).toEqual({ ok: false, error: 'weak-password' })
})
