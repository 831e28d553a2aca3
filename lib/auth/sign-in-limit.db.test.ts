import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { countAttempt, forgiveAttempt } from './sign-in-limit'

const EMAIL = 'owner@example.az'

beforeEach(async () => {
  await db().signInLimit.deleteMany()
})

async function fail(times: number, email: string, addressOf: (n: number) => string) {
  let seconds = 0
  for (let n = 0; n < times; n += 1) seconds = await countAttempt(email, addressOf(n))
  return seconds
}

const letTimePass = () => db().$executeRaw`UPDATE sign_in_limit SET blocked_until = now()`

test('A guesser of one account is slowed down wherever he comes from', async () => {
  expect(await fail(11, EMAIL, (n) => `203.0.${n}.1`)).toBe(0)
  expect(await countAttempt(EMAIL, '192.0.2.1')).toBeGreaterThan(0)
})

test('Spelling the address with İ opens no second counter', async () => {
  await fail(11, EMAIL, (n) => `203.0.${n}.1`)
  expect(await countAttempt('OWNER@example.az', '192.0.2.1')).toBeGreaterThan(0)
})

test('A guesser of many accounts is slowed down in his whole /24', async () => {
  for (let n = 0; n < 31; n += 1) await countAttempt(`user${n}@example.az`, `203.0.113.${n}`)
  expect(await countAttempt('fresh@example.az', '203.0.113.200')).toBeGreaterThan(0)
  expect(await countAttempt('fresh@example.az', '198.51.100.1')).toBe(0)
})

test('A hundred guesses at once are counted like a hundred in a row', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) => countAttempt(EMAIL, `203.0.${n}.1`)),
  )
  expect(answers.filter((seconds) => seconds === 0)).toHaveLength(11)
})

test('The wait grows and never keeps the owner out for good', async () => {
  await fail(11, EMAIL, (n) => `203.0.${n}.1`)
  const waits: number[] = []
  for (let n = 0; n < 8; n += 1) {
    waits.push(await countAttempt(EMAIL, '192.0.2.1'))
    await letTimePass()
    await countAttempt(EMAIL, '192.0.2.1')
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.at(-1)).toBe(60)
})

test('Her own sign-in wipes the slate of the account', async () => {
  await fail(10, EMAIL, (n) => `203.0.${n}.1`)
  await forgiveAttempt(EMAIL, '192.0.2.1')
  expect(await fail(10, EMAIL, (n) => `203.1.${n}.1`)).toBe(0)
})
