import { expect, test } from 'vitest'
import { pickEncoding } from './pick-encoding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['BR', 'br'],
  ['br; q=0.0, gzip; q=0', 'identity'],
  ['identity', 'identity'],
  ['brotli', 'identity'],
])('%s is answered with %s', (header, encoding) => {
  expect(pickEncoding(header)).toBe(encoding)
  expect(pickEncoding(header)).toBe(encoding)
})
