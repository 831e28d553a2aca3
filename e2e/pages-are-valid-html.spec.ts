import { expect } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locale'
import { ask } from './site/crawl'
import {
  absentEditions,
  type Example,
  exampleOf,
  missingIn,
  refusedIn,
  withdrawnPieces,
} from './site/examples'
import { jsonLdFaults } from './site/json-ld-faults'
import { PAGE_TYPES, pageTypeOf } from './site/page-type'
import type { Site } from './site/site'
import { test } from './site/site-test'
import { validateHtml } from './site/validate-html'

for (const locale of LOCALES) {
  test(`One page of each kind is valid HTML: ${locale}`, async ({ site }) => {
    const examples = PAGE_TYPES.map((type) => exampleOf(site, type, locale))
    expect(await faultsOf(site, examples)).toEqual([])
  })

  test(`So are the pages that stand for what is not there: ${locale}`, async ({ site }) => {
    const examples = [...missingIn(locale), ...refusedIn(site, locale)]
    expect(await faultsOf(site, examples)).toEqual([])
  })
}

test('So are those of withdrawn pieces and of absent editions', async ({ site }) => {
  expect(await faultsOf(site, [...withdrawnPieces(site), ...absentEditions(site)])).toEqual([])
})

test('Every page tells machines what it is, in a form they can read', ({ site }) => {
  const faults = site.pages.flatMap(({ address, read }) => {
    const type = pageTypeOf(address)
    if (type === undefined) return [`${address} is of no known kind`]
    return jsonLdFaults(type, read.jsonLd).map((fault) => `${address}: ${fault}`)
  })
  expect(faults).toEqual([])
})

test('Machines are told of the page they read: its address and its language', ({ site }) => {
  const faults = site.pages.flatMap(({ address, read }) =>
    read.jsonLd
      .map((block) => JSON.parse(block))
      .filter(({ url, inLanguage }) => {
        return (url && url !== read.canonical) || (inLanguage && inLanguage !== read.lang)
      })
      .map(({ url, inLanguage }) => `${address}: ${url} in ${inLanguage}`),
  )
  expect(faults).toEqual([])
})

async function faultsOf({ origin }: Site, examples: Example[]): Promise<string[]> {
  const faults: string[] = []
  for (const { address, status } of examples) {
    const answer = await ask(origin, address)
    if (answer.status !== status) faults.push(`${address} answers ${answer.status}`)
    const found = await validateHtml(answer.html)
    faults.push(...found.map((fault) => `${address}: ${fault}`))
  }
  return faults
}
