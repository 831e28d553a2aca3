import { expect, test } from 'vitest'
import { sizeProblems } from './file-sizes'
import { machineProblems } from './machine-words'
import { unsaidKeys } from './unused-messages'
import { versionProblems } from './version-floors'

const file = (name: string, lines: number) => ({ name, text: 'x\n'.repeat(lines) })

test('A version with a published hole is refused', () => {
  const lock = { packages: { 'node_modules/next': { version: '16.4.4' } } }
  expect(versionProblems(lock, { next: '16.4.5' })).toEqual(['next 16.4.4 is below 16.4.5'])
})

test.each(['16.4.5', '16.10.0', '17.0.0'])('%s is not below 16.4.5', (version) => {
  const lock = { packages: { 'node_modules/next': { version } } }
  expect(versionProblems(lock, { next: '16.4.5' })).toEqual([])
})

test('A floor for a scope holds for each of its packages, wherever they lie', () => {
  const lock = { packages: { 'node_modules/a/node_modules/@tiptap/core': { version: '3.1.0' } } }
  expect(versionProblems(lock, { '@tiptap/*': '3.31.4' })).toHaveLength(1)
})

test('A lock without the build for another platform is refused', () => {
  const packages = {
    'node_modules/sharp': {
      version: '1.0.0',
      optionalDependencies: { '@img/sharp-darwin-arm64': '1.0.0', '@img/sharp-linux-x64': '1.0.0' },
    },
    'node_modules/@img/sharp-linux-x64': { version: '1.0.0' },
  }
  expect(versionProblems({ packages }, {})).toEqual([
    'sharp has no @img/sharp-darwin-arm64 in the lock',
  ])
})

test('A file of more than 200 lines is named, data are not', () => {
  const files = [file('lib/a.ts', 201), file('lib/b.data.ts', 900), file('lib/c.ts', 10)]
  expect(sizeProblems([...files, ...Array.from({ length: 20 }, () => file('x.ts', 9))])).toEqual([
    'lib/a.ts has 201 lines: split it',
  ])
})

test('Small files in the mass are asked for, not only no giant', () => {
  expect(sizeProblems(Array.from({ length: 10 }, () => file('x.ts', 160)))).toHaveLength(2)
})

test.each([
  ['/home', 'aysel/tehlil'],
  ['"resolved', '": "https://somewhere"'],
])('A place of the machine it was written on is found: %s', (start, end) => {
  const text = `one\n const x = '${start}${start.startsWith('/') ? '/' : ''}${end}'`
  expect(machineProblems([{ name: 'a.ts', text }])).toHaveLength(1)
})

test('An address with such a word in it is no such place', () => {
  const text = `get('${['/az/home', 'work/'].join('/')}')`
  expect(machineProblems([{ name: 'a.ts', text }])).toEqual([])
})

test('A message that nobody says is named, one of a chosen family is not', () => {
  const page = { name: 'app/page.tsx', text: `t('home') + t(\`type.\${one}\`)` }
  expect(unsaidKeys(['home', 'type.news', 'typo'], [page], 'en')).toEqual([
    'en: nobody says "typo"; use it or delete it in every language',
  ])
})
