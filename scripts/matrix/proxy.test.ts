import { NextRequest } from 'next/server'
import { beforeAll, expect, test, vi } from 'vitest'
import { DESK_LANGUAGE_HEADER } from '@/app/admin/desk-language'
import { proxy } from '@/proxy'

/**
 * The matrix asks every page, action and route with no proxy before them. This says why nothing is
 * missing then: all that the proxy hands on is the language that an address chooses.
 */
const SECRET = 'the front of the tests'

beforeAll(() => {
  vi.stubEnv('TEHLIL_FRONT_SECRET', SECRET)
})

const ADDRESSES = [
  '/az',
  '/admin',
  '/admin/articles?lang=en',
  '/admin/users?lang=ru',
  '/admin/articles?lang=nonsense',
  '/api/ready',
  '/media/x/y.webp',
]

test.each(ADDRESSES)('The proxy tells the app nothing of %s but a language', (address) => {
  const given = { 'x-tehlil-front': SECRET, cookie: 'a=b', 'x-forwarded-host': 'tehlil.example' }
  const { headers } = proxy(new NextRequest(`http://app${address}`, { headers: given }))
  const handed = headers.get('x-middleware-override-headers')?.split(',') ?? []
  const added = handed.filter((name) => !(name in given))
  expect(added).toEqual(/lang=(en|ru)/.test(address) ? [DESK_LANGUAGE_HEADER] : [])
})

test.each(ADDRESSES)('What comes round the front gets no further: %s', (address) => {
  expect(proxy(new NextRequest(`http://app${address}`)).status).toBe(403)
})
