import { expect, test } from 'vitest'
import { foldEmail } from './fold-email'

test.each([
  ['İLHAM@example.az', 'ilham@example.az'],
  ['ILHAM@example.az', 'ilham@example.az'],
  ['ılham@example.az', 'ilham@example.az'],
  ['i\u0307lham@example.az', 'ilham@example.az'],
  [' Ilham@EXAMPLE.AZ ', 'ilham@example.az'],
  ['ｉｌｈａｍ@example.az', 'ilham@example.az'],
])('%s finds the account of ilham@example.az', (typed, folded) => {
  expect(foldEmail(typed)).toBe(folded)
})

test('letters that are different stay different', () => {
  expect(foldEmail('gülnar@example.az')).not.toBe(foldEmail('gulnar@example.az'))
})
