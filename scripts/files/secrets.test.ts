import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSecrets } from './secrets'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tehlil-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('Secrets are made once and stay', () => {
  expect(loadSecrets(folder)).toEqual(loadSecrets(folder))
})

test('Nobody but the owner reads them', () => {
  loadSecrets(folder)
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('Two data folders share none', () => {
  const other = path.join(folder, 'other')
  const shared = new Set(Object.values(loadSecrets(folder)))
  expect(Object.values(loadSecrets(other)).filter((secret) => shared.has(secret))).toEqual([])
})
