import { expect, test } from 'vitest'
import { honest } from './tally'

test.each([
  ['passed tests', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ['failed tests', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  ['a crash after the last test', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
  ['a stage that ran nothing', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
])('The sum is honest about %s', (_, tally, exitCode, expected) => {
  expect(honest(tally, exitCode)).toEqual(expected)
})
