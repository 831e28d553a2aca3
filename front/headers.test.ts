import { expect, test } from 'vitest'
import { deskPolicy, framedHeaders, readerHeaders } from './headers'

test('Readers’ pages may load our own files and nothing else', () => {
  expect(readerHeaders(false)['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
  )
})

test('What is made for frames differs in that alone', () => {
  const policyOf = (headers: Record<string, string>) => headers['content-security-policy']
  expect(policyOf(framedHeaders(false))).toBe(
    policyOf(readerHeaders(false))?.replace("frame-ancestors 'none'", 'frame-ancestors *'),
  )
})

test('Only a site on https asks for https for ever', () => {
  expect(readerHeaders(true)['strict-transport-security']).toBe('max-age=63072000')
  expect(readerHeaders(false)).not.toHaveProperty('strict-transport-security')
})

test('The desk runs scripts by nonce, and only its previews may be framed, by itself', () => {
  const policy = deskPolicy({ nonce: 'abc', isPreview: false, isDev: false })
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
  expect(policy).toContain("frame-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  const preview = deskPolicy({ nonce: 'abc', isPreview: true, isDev: false })
  expect(preview).toContain("frame-ancestors 'self'")
})
