import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../files/root'

const BIOME = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
const PLUGINS = ['letter-case', 'no-intl'].map((name) => path.join(root, `lint/${name}.grit`))

const REFUSED = [
  ["export const a = 'İ'.toLowerCase()", 'lib/text/letter-case.ts'],
  ["export const b = (text?: string) => text?.toLocaleUpperCase('az')", 'lib/text/letter-case.ts'],
  ["export const c = new Intl.DateTimeFormat('az')", 'lib/i18n'],
  ['export const d = (n: number) => n.toLocaleString()', 'lib/i18n'],
  ["export const e = 'ç'.localeCompare('d') < 0", 'lib/i18n'],
] as const

const ALLOWED = {
  'lib/text/letter-case.ts': 'export const asciiLower = (text: string) => text.toLowerCase()',
  'lib/i18n/collate.ts': "export const collator = new Intl.Collator('az')",
}

describe('Code that would write az or kk wrongly', () => {
  let folder: string
  let said: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lint-'))
    const write = (name: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    write('biome.json', JSON.stringify({ plugins: PLUGINS }))
    REFUSED.forEach(([code], at) => {
      write(`components/ui/case-${at}.ts`, code)
    })
    for (const [name, code] of Object.entries(ALLOWED)) write(name, code)
    const run = spawnSync(process.execPath, [BIOME, 'lint', '.'], { cwd: folder, encoding: 'utf8' })
    said = `${run.stdout}${run.stderr}`
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(REFUSED)('is refused, and told where to go: %s', (code, advice) => {
    const place = `case-${REFUSED.findIndex(([one]) => one === code)}.ts:`
    const [, complaint = ''] = said.split(place)
    expect(complaint.split('━━━\n')[1]).toContain(advice)
  })

  test.each(Object.keys(ALLOWED))('has its one place: %s', (name) => {
    expect(said).not.toContain(`${name}:`)
  })
})
