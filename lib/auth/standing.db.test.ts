import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import { transact } from '@/lib/db/transact'
import { taken } from '@/lib/testing/make'
import { acceptLink } from './accept-link'
import { changeRole } from './change-role'
import { disableAccount } from './disable-account'
import { disableUser } from './disable-user'
import { enableAccount } from './enable-account'
import { type DeskUser, findSession } from './find-session'
import { inviteUser } from './invite-user'
import { listUsers } from './list-users'
import { renewLink } from './renew-link'
import { signIn } from './sign-in'
import { startSession } from './start-session'

const PASSWORD = 'twelve letters and more'
let admin: DeskUser

beforeEach(async () => {
  admin = await somebody('admin')
})

async function somebody(role: Role): Promise<DeskUser> {
  const email = `${randomUUID()}@example.org`
  const user = await db().user.create({ data: { email, emailFolded: email, name: role, role } })
  const sessionId = await transact((tx) => startSession(tx, user.id, null))
  return { userId: user.id, role, name: role, sessionId }
}

const newcomer = (role: Role = 'author') => ({
  email: `${randomUUID()}@example.org`,
  name: 'Rauf',
  role,
})

async function find(userId: string) {
  return (await listUsers()).find((user) => user.userId === userId)
}

const tokenIn = (link: string) => link.split('/').at(-1) ?? ''

describe('An administrator', () => {
  test('invites an author, who chooses a password once and writes', async () => {
    const invitation = newcomer()
    const { link } = taken(await inviteUser(admin, invitation))
    expect(link).toMatch(/^https:\/\/tehlil\.example\/admin\/setup\/[\w-]{32}$/)
    const before = (await listUsers()).find((user) => user.email === invitation.email)
    expect(before).toMatchObject({ state: 'invited', lastSeenAt: null, role: 'author' })

    const token = tokenIn(link)
    taken(await acceptLink({ token, password: PASSWORD }))
    expect((await acceptLink({ token, password: PASSWORD })).ok).toBe(false)
    const after = (await listUsers()).find((user) => user.email === invitation.email)
    expect(after).toMatchObject({ state: 'active', lastSeenAt: expect.any(Date) })
  })

  test('cannot invite an address that is known, however it is spelt', async () => {
    const first = newcomer()
    taken(await inviteUser(admin, first))
    const again = await inviteUser(admin, { ...first, email: first.email.replace('e', 'E') })
    expect(again).toEqual({ ok: false, error: { reason: 'email-taken' } })
  })

  test('shuts a person out at once and lets her in again with her password', async () => {
    const invitation = newcomer('editor')
    const { link } = taken(await inviteUser(admin, invitation))
    const { sessionId } = taken(await acceptLink({ token: tokenIn(link), password: PASSWORD }))
    const userId = (await findSession(sessionId))?.userId ?? ''

    taken(await disableAccount(admin, { userId }))
    expect(await findSession(sessionId)).toBeNull()
    expect((await find(userId))?.state).toBe('disabled')
    const attempt = { email: invitation.email, password: PASSWORD, address: null }
    expect((await signIn(attempt)).ok).toBe(false)

    taken(await enableAccount(admin, { userId }))
    expect(await findSession(sessionId)).toBeNull()
    expect((await signIn(attempt)).ok).toBe(true)
  })

  test('changes a role; the person has to sign in again', async () => {
    const author = await somebody('author')
    taken(await changeRole(admin, { userId: author.userId, role: 'editor' }))
    expect(await findSession(author.sessionId)).toBeNull()
    const entry = await db().auditEvent.findFirst({
      where: { action: 'user.role', objectId: author.userId },
    })
    expect(entry).toMatchObject({
      actorId: admin.userId,
      before: { role: 'author' },
      after: { role: 'editor' },
    })
  })

  test('gives the same role without ending anybody’s work', async () => {
    const author = await somebody('author')
    taken(await changeRole(admin, { userId: author.userId, role: 'author' }))
    expect(await findSession(author.sessionId)).not.toBeNull()
  })

  test('makes a new link; the older one is dead', async () => {
    const invitation = newcomer()
    const first = taken(await inviteUser(admin, invitation)).link
    const { id: userId } = await db().user.findFirstOrThrow({ where: { email: invitation.email } })
    const second = taken(await renewLink(admin, { userId })).link
    expect((await acceptLink({ token: tokenIn(first), password: PASSWORD })).ok).toBe(false)
    expect((await acceptLink({ token: tokenIn(second), password: PASSWORD })).ok).toBe(true)
  })

  test('makes a link of half an hour for a forgotten password; using it ends every session', async () => {
    const editor = await somebody('editor')
    await db().user.update({ where: { id: editor.userId }, data: { passwordHash: 'forgotten' } })
    const { link } = taken(await renewLink(admin, { userId: editor.userId }))
    const [row] = await db().$queryRaw<{ minutes: number }[]>`
      SELECT extract(epoch FROM expires_at - now())::int / 60 AS minutes FROM invite
      WHERE user_id = ${editor.userId}::uuid`
    expect(row?.minutes).toBeLessThanOrEqual(30)
    taken(await acceptLink({ token: tokenIn(link), password: PASSWORD }))
    expect(await findSession(editor.sessionId)).toBeNull()
  })

  test('makes no link for an account that is shut', async () => {
    const { userId } = await somebody('author')
    taken(await disableAccount(admin, { userId }))
    const refused = { ok: false, error: { reason: 'disabled' } }
    expect(await renewLink(admin, { userId })).toEqual(refused)
  })

  test('can neither demote nor disable himself', async () => {
    const { userId } = admin
    const refused = { ok: false, error: { reason: 'yourself' } }
    expect(await changeRole(admin, { userId, role: 'editor' })).toEqual(refused)
    expect(await disableAccount(admin, { userId })).toEqual(refused)
    expect(await findSession(admin.sessionId)).toMatchObject({ role: 'admin' })
  })
})

test('Of two admins who demote or disable each other at once, one remains', async () => {
  await db().user.updateMany({ where: { id: { not: admin.userId } }, data: { role: 'editor' } })
  const other = await somebody('admin')
  const results = await Promise.all([
    changeRole(admin, { userId: other.userId, role: 'author' }),
    disableAccount(other, { userId: admin.userId }),
  ])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toMatchObject({ error: { reason: 'forbidden' } })
  expect(await db().user.count({ where: { role: 'admin', disabledAt: null } })).toBe(1)
})

describe.each(['author', 'translator', 'checker', 'editor'] as const)('A %s', (role) => {
  test('changes nobody’s standing and invites nobody', async () => {
    const actor = await somebody(role)
    const { userId } = await somebody('author')
    const forbidden = { ok: false, error: { reason: 'forbidden' } }
    expect(await inviteUser(actor, newcomer())).toEqual(forbidden)
    expect(await changeRole(actor, { userId, role: 'admin' })).toEqual(forbidden)
    expect(await changeRole(actor, { userId: actor.userId, role: 'admin' })).toEqual(forbidden)
    expect(await disableAccount(actor, { userId })).toEqual(forbidden)
    expect(await enableAccount(actor, { userId })).toEqual(forbidden)
    expect(await renewLink(actor, { userId })).toEqual(forbidden)
  })
})

test('An account that does not exist is not found', async () => {
  const refused = { ok: false, error: { reason: 'not-found' } }
  expect(await disableAccount(admin, { userId: randomUUID() })).toEqual(refused)
})

test('The operator cannot shut out the last admin who can sign in', async () => {
  const passwordHash = 'as good as any'
  await db().user.updateMany({ where: { role: 'admin' }, data: { passwordHash: null } })
  const { email } = await db().user.update({
    where: { id: admin.userId },
    data: { passwordHash },
  })
  expect(await disableUser(email)).toEqual({ ok: false, error: 'last-admin' })
  expect(await find(admin.userId)).toMatchObject({ state: 'active' })

  const other = await somebody('admin')
  await db().user.update({ where: { id: other.userId }, data: { passwordHash } })
  expect(await disableUser(email)).toMatchObject({ ok: true })
})
