import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChangeKind } from '@/lib/cache/change-kind'
import { type Change, TagClock } from './tag-clock'

function clockAfter(changes: readonly Change[], limit = 1_000): TagClock {
  const clock = new TagClock(limit)
  clock.forgetBefore(0)
  for (const change of changes) {
    clock.note(change)
    clock.advance(change.seq)
  }
  return clock
}

test('A page is true until one of its tags moves hard after its stamp', () => {
  const clock = clockAfter([{ seq: 5, tags: ['edition:1'], kind: 'hard' }])
  expect(clock.isFresh({ stamp: 4, tags: ['edition:1'] })).toBe(false)
  expect(clock.isFresh({ stamp: 5, tags: ['edition:1'] })).toBe(true)
  expect(clock.isFresh({ stamp: 4, tags: ['edition:2'] })).toBe(true)
})

test('A soft change ages a page without making it untrue', () => {
  const clock = clockAfter([{ seq: 5, tags: ['list:az'], kind: 'soft' }])
  expect(clock.isFresh({ stamp: 4, tags: ['list:az'] })).toBe(true)
  expect(clock.isSoftStale({ stamp: 4, tags: ['list:az'] })).toBe(true)
  expect(clock.isSoftStale({ stamp: 5, tags: ['list:az'] })).toBe(false)
})

test('What was superseded may be shown for a moment, what was taken down may not', () => {
  const clock = clockAfter([
    { seq: 5, tags: ['edition:1'], kind: 'hard' },
    { seq: 6, tags: ['edition:2'], kind: 'takedown' },
  ])
  expect(clock.mayBeShown({ stamp: 4, tags: ['edition:1'] })).toBe(true)
  expect(clock.mayBeShown({ stamp: 5, tags: ['edition:2'] })).toBe(false)
  expect(clock.isFresh({ stamp: 5, tags: ['edition:2'] })).toBe(false)
})

test('A site-wide change ages every page, whatever it carries', () => {
  const clock = clockAfter([{ seq: 5, tags: ['site'], kind: 'hard' }])
  expect(clock.isFresh({ stamp: 4, tags: [] })).toBe(true)
  expect(clock.isBehindSite({ stamp: 4, tags: [] })).toBe(true)
})

test('A gap in the log makes everything before it untrue', () => {
  const clock = clockAfter([{ seq: 5, tags: ['a'], kind: 'hard' }])
  clock.forgetBefore(90)
  expect(clock.isFresh({ stamp: 89, tags: [] })).toBe(false)
  expect(clock.isFresh({ stamp: 90, tags: ['a'] })).toBe(true)
})

const change = fc.record({
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), {
    minLength: 1,
    maxLength: 3,
  }),
  kind: fc.constantFrom<ChangeKind>('hard', 'soft', 'takedown'),
})

test('However little it may remember, it never takes an untrue page for a true one', () => {
  fc.assert(
    fc.property(
      fc.array(change),
      fc.nat(40),
      fc.integer({ min: 1, max: 6 }),
      (log, stamp, limit) => {
        const changes = log.map((entry, index) => ({ ...entry, seq: index + 1 }))
        const page = { stamp, tags: ['a', 'b'] }
        const isUntrue = changes.some(
          ({ seq, kind, tags }) =>
            kind !== 'soft' && seq > stamp && tags.some((tag) => page.tags.includes(tag)),
        )
        if (isUntrue) expect(clockAfter(changes, limit).isFresh(page)).toBe(false)
      },
    ),
  )
})

test('It says the same after being written down and read', () => {
  const clock = clockAfter([
    { seq: 1, tags: ['a', 'site'], kind: 'soft' },
    { seq: 2, tags: ['b'], kind: 'hard' },
    { seq: 3, tags: ['c'], kind: 'takedown' },
  ])
  const again = new TagClock(1_000, JSON.parse(JSON.stringify(clock.toState())))
  expect(again.toState()).toEqual(clock.toState())
  expect(again.isFresh({ stamp: 1, tags: ['b'] })).toBe(false)
  expect(again.mayBeShown({ stamp: 2, tags: ['c'] })).toBe(false)
})
