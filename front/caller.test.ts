import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { acceptedHosts } from './accepted-hosts'
import { createReadCaller } from './caller'

function from(peer: string, headers: Record<string, string>): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  return Object.assign(new IncomingMessage(socket), { headers })
}

const forwarded = {
  host: 'internal:3000',
  'x-forwarded-for': '6.6.6.6, 9.9.9.9, 10.0.0.2',
  'x-forwarded-host': 'Tehlil.example',
  'x-forwarded-proto': 'https',
}

test('A stranger’s word about where he comes from is not taken', () => {
  const read = createReadCaller('10.0.0.0/8', 'https://tehlil.example')
  expect(read(from('9.9.9.9', forwarded))).toEqual({
    address: '9.9.9.9',
    host: 'internal:3000',
    proto: 'http',
  })
})

test('A trusted proxy’s word is taken, up to the first stranger from the right', () => {
  const read = createReadCaller('10.0.0.0/8, ::1', 'https://tehlil.example')
  const expected = { address: '9.9.9.9', host: 'tehlil.example', proto: 'https' }
  expect(read(from('10.1.2.3', forwarded))).toEqual(expected)
  expect(read(from('::ffff:10.1.2.3', forwarded))).toEqual(expected)
  expect(read(from('::1', forwarded))).toEqual(expected)
})

test('The site’s own address says that readers come by https', () => {
  const read = createReadCaller('', 'https://tehlil.example')
  expect(read(from('9.9.9.9', { host: 'tehlil.example' })).proto).toBe('https')
})

test('Only the site’s host is answered, and on a loopback site this machine’s names', () => {
  expect([...acceptedHosts('https://tehlil.example', 3000)]).toEqual([
    'tehlil.example',
    'tehlil.example:443',
  ])
  const local = acceptedHosts('http://localhost:3000', 3000)
  expect([...local]).toEqual(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
})
