import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Member, makeMember } from '@/scripts/matrix/house'
import type { Entry } from '@/scripts/matrix/list-entries'
import { ACTIONS, inputOf, send } from './call-action'
import { type Place, placesIn, withProto, withValue } from './poison'
import { HOSTILE_TEXTS } from './texts'

/** Every action of the desk is sent what no page of ours would send it: it refuses, and stands. */
const request = vi.hoisted(() => ({ headers: new Headers() }))

vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}))

/** One of each family, and all that a database cannot keep. */
const TEXTS = [
  ...Object.values(HOSTILE_TEXTS).map(([first]) => first),
  ...HOSTILE_TEXTS.broken.slice(1),
]
const WRONG = [null, 1, true, 'x', [], {}, [[[[]]]], { __html: '<b>' }, [null]]
const ANSWERS = ['done', 'refused', 'invalid']

test('There are actions to send to', () => {
  expect(ACTIONS.length).toBeGreaterThan(25)
})

describe.each(ACTIONS)('$id', { timeout: 240_000 }, (entry) => {
  let as: Member
  beforeAll(async () => {
    as = await makeMember('admin')
  })
  const sent = (input: unknown) => send(entry, { request, as }, input)

  test('knows no key but its own, at any depth', async () => {
    const input = await inputOf(entry, await makeMember('author'))
    const objects = placesIn(input).filter(isObject)
    for (const { path, value } of objects) {
      const widened = withValue(input, path, { ...value, isAdmin: true })
      expect(await sent(widened), `isAdmin at ${path.join('.')}`).toBe('invalid')
      expect(ANSWERS).toContain(await sent(withValue(input, path, withProto(value))))
    }
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })

  test('answers words of every kind in words', async () => {
    const free = await freePlaces(entry, sent)
    for (const text of free.length > 0 ? TEXTS : []) {
      const input = await inputOf(entry, await makeMember('author'))
      const poisoned = free.reduce((whole, path) => withValue(whole, path, text), input)
      expect(ANSWERS, JSON.stringify(text)).toContain(await sent(poisoned))
    }
  })

  test('answers what is of another kind in words', async () => {
    const own = await makeMember('admin')
    const input = await inputOf(entry, await makeMember('author'))
    for (const { path } of placesIn(input)) {
      for (const value of WRONG) {
        const status = await send(entry, { request, as: own }, withValue(input, path, value))
        expect([...ANSWERS, 'signed-out'], `${path.join('.')}: ${value}`).toContain(status)
      }
    }
  })
})

/** Where any words may stand: those that a harmless sentence is taken in. */
async function freePlaces(entry: Entry, sent: (input: unknown) => Promise<string>) {
  const input = await inputOf(entry, await makeMember('author'))
  const free: Place['path'][] = []
  for (const { path, value } of placesIn(input)) {
    if (typeof value !== 'string') continue
    if ((await sent(withValue(input, path, 'Twelve harmless words'))) !== 'invalid') free.push(path)
  }
  return free
}

function isObject(place: Place): place is Place & { value: object } {
  return typeof place.value === 'object' && place.value !== null && !Array.isArray(place.value)
}
