import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createUser } from '@/lib/auth/create-user'
import { endSession } from '@/lib/auth/end-session'
import { sealSession, sessionCookieName } from '@/lib/auth/session-cookie'
import { signIn } from '@/lib/auth/sign-in'
import { ok, refuse } from '@/lib/result'
import { runAction } from './run-action'

const PASSWORD = 'a password nobody guesses'
let ours: Record<string, string>
let sessionId: string

beforeAll(async () => {
  const email = 'editor@example.az'
  await createUser({ email, name: 'Gülnar', role: 'editor', password: PASSWORD })
  const entered = await signIn({ email, password: PASSWORD, address: null })
  sessionId = entered.ok ? entered.value.sessionId : ''
  ours = {
    'x-tehlil-front': 'the front of the tests',
    'x-forwarded-host': 'tehlil.example',
    origin: 'https://tehlil.example',
    'sec-fetch-site': 'same-origin',
    'content-type': 'text/plain;charset=UTF-8',
    cookie: `${sessionCookieName()}=${await sealSession(sessionId)}`,
  }
})

const schema = z.strictObject({ title: z.string().min(1) })

/** Sends a form with some headers changed; null takes one away. */
function send(changes: Record<string, string | null> = {}, input: unknown = { title: 'Yeni' }) {
  const kept = Object.entries({ ...ours, ...changes }).filter(([, value]) => value !== null)
  return runAction({
    headers: new Headers(kept as [string, string][]),
    input,
    schema,
    command: async (actor, { title }) =>
      title === 'taken' ? refuse({ reason: 'slug-taken' }) : ok(`${actor.name}: ${title}`),
  })
}

test('An editor’s own form is carried out in her name', async () => {
  expect(await send()).toEqual({ status: 'done', value: 'Gülnar: Yeni' })
  const typed = { 'content-type': 'multipart/form-data; boundary=x' }
  expect(await send(typed)).toMatchObject({ status: 'done' })
})

test('A refusal comes back with its reason', async () => {
  const refusal = { reason: 'slug-taken' }
  expect(await send({}, { title: 'taken' })).toEqual({ status: 'refused', refusal })
})

test.each([
  ['without an Origin', { origin: null }],
  ['from another site', { origin: 'https://evil.example' }],
  ['from no site at all', { origin: 'null' }],
  ['from a twin of our host on http', { origin: 'http://tehlil.example' }],
  ['to another host', { 'x-forwarded-host': 'evil.example' }],
  ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ['in the body of a plain HTML form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['in a body without a type', { 'content-type': null }],
])('A form %s does nothing', async (_, changes) => {
  expect(await send(changes)).toEqual({ status: 'foreign' })
})

test.each([
  ['without a cookie', { cookie: null }],
  ['with a cookie of somebody’s making', { cookie: '__Host-tehlil-session=made.up' }],
  ['round the front', { 'x-tehlil-front': null }],
  ['with a guessed front secret', { 'x-tehlil-front': 'the front of the tesst' }],
])('A form sent %s is nobody’s', async (_, changes) => {
  expect(await send(changes)).toEqual({ status: 'signed-out' })
})

test('An unknown field is refused, not ignored', async () => {
  expect(await send({}, { title: 'x', role: 'admin' })).toMatchObject({ status: 'invalid' })
  expect(await send({}, { title: '' })).toMatchObject({
    fieldErrors: { title: [expect.any(String)] },
  })
})

test('After signing out the same form says so', async () => {
  await endSession(sessionId)
  expect(await send()).toEqual({ status: 'signed-out' })
})
