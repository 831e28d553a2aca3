import { expect, test } from 'vitest'
import { honest } from './tally'

test.each([
  ['passed tests', { passed: 3, failures: [] }, 0, []],
  ['failed tests', { passed: 3, failures: ['a', 'b'] }, 1, ['a', 'b']],
  [
    'a crash after the last test',
    { passed: 3, failures: [] },
    1,
    ['the tool itself: it ended with 1'],
  ],
  ['a stage that ran nothing', { passed: 0, failures: [] }, 0, ['the tool itself: it ran no test']],
])('The sum is honest about %s', (_, tally, exitCode, failures) => {
  expect(honest(tally, exitCode)).toEqual({ ...tally, failures })
})
