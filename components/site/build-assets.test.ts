import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locale'
import { buildAssets } from './build-assets'

describe('What a reader’s browser fetches besides the page', () => {
  let folder: string
  let manifest: { css: string; preload: Record<string, string[]> }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'assets-'))
    await buildAssets(folder)
    manifest = JSON.parse(await readFile(path.join(folder, 'assets/manifest.json'), 'utf8'))
  }, 60_000)

  afterAll(() => rm(folder, { recursive: true }))

  test('every address in the manifest and in the stylesheet is a file', async () => {
    const css = await readFile(path.join(folder, manifest.css), 'utf8')
    const inCss = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, href]) => href ?? '')
    const all = [manifest.css, ...Object.values(manifest.preload).flat(), ...inCss]
    expect(await sizeOf(all.map((href) => path.join(folder, href)))).toBeGreaterThan(0)
  })

  test('the stylesheet asks nobody else for anything', async () => {
    const css = await readFile(path.join(folder, manifest.css), 'utf8')
    expect(css).not.toMatch(/https?:|@import/)
  })

  test.each(LOCALES)('a closed door is explained in %s without app or database', async (locale) => {
    const html = await readFile(path.join(folder, `status-pages/503.${locale}.html`), 'utf8')
    expect(html).toContain(`<html lang="${locale}">`)
    expect(html).toMatch(/<h1>.{10,}<\/h1>\n<p>.{20,}<\/p>/)
  })
})

async function sizeOf(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
