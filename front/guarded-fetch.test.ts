import { expect, test } from 'vitest'
import { guardedPost, isPublicAddress } from './guarded-fetch'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::ffff:127.0.0.1',
  'fd00::1',
  'fe80::1',
  'not an address',
])('%s is not asked', (ip) => {
  expect(isPublicAddress(ip)).toBe(false)
})

test('Public addresses are', () => {
  expect(isPublicAddress('93.184.215.14')).toBe(true)
  expect(isPublicAddress('2606:2800:21f:cb07::1')).toBe(true)
})

test('A name that leads to this machine is refused before anything is sent', async () => {
  await expect(guardedPost('http://localhost:1/purge', '{}')).rejects.toThrow(
    'not a public address',
  )
  await expect(guardedPost('http://[::1]:1/purge', '{}')).rejects.toThrow('not a public address')
})
