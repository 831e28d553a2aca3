import { expect } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locale'
import {
  absentEditions,
  type Example,
  exampleOf,
  missingIn,
  refusedIn,
  withdrawnPieces,
} from './site/examples'
import { inspectPage } from './site/inspect-page'
import { PAGE_TYPES } from './site/page-type'
import { test } from './site/site-test'

// What is wrong is said in words, with the address: a trace would only cost time.
test.use({ trace: 'off' })
test.describe.configure({ timeout: 60_000 })

for (const locale of LOCALES) {
  for (const type of PAGE_TYPES) {
    test(`A page is whole and open to everybody: ${type} in ${locale}`, async ({ page, site }) => {
      const example = exampleOf(site, type, locale)
      expect(await inspectPage(page, example), example.address).toEqual([])
    })
  }

  test(`So are pages that are not there: ${locale}`, async ({ page, site }) => {
    for (const example of [...missingIn(locale), ...refusedIn(site, locale)]) {
      expect(await inspectPage(page, example), example.address).toEqual([])
    }
  })
}

const ABSENT: Record<string, typeof absentEditions> = {
  'A withdrawn piece says so': withdrawnPieces,
  'A piece without an edition in a language says so in it': absentEditions,
}

for (const [sentence, find] of Object.entries(ABSENT)) {
  test(`${sentence}, on a page open to everybody`, async ({ page, site }) => {
    const examples: Example[] = find(site)
    expect(examples).not.toEqual([])
    for (const example of examples) {
      expect(await inspectPage(page, example), example.address).toEqual([])
    }
  })
}
