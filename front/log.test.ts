import { expect, test } from 'vitest'
import { loggablePath } from './log'

test('Tokens and queries stay out of the log', () => {
  expect(loggablePath('/admin/setup/s3cret?x=1')).toBe('/admin/setup/…')
  expect(loggablePath('/preview/s3cret/more')).toBe('/preview/…')
  expect(loggablePath('/az/articles/trade?q=private')).toBe('/az/articles/trade')
})
