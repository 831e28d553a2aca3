import type { Page } from '@playwright/test'
import type { Example } from './examples'
import { bringAxe, findBarriers, findWeakColours } from './find-barriers'
import { findForeignWords, findUnnamedLanguages } from './find-foreign-words'
import { findOverflow } from './find-overflow'
import { watchFaults } from './watch-faults'

/** 1280 × 1024 at 400 %, which is also the narrowest phone. */
const NARROW = { width: 320, height: 256 }
const WIDE = { width: 1280, height: 1024 }

/** Everything that is wrong with a page for somebody who opens it, in sentences. */
export async function inspectPage(page: Page, { address, locale, status }: Example) {
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  const said = watchFaults(page)
  const response = await page.goto(address, { waitUntil: 'load' })
  // Browsers report the status of a page that is not there as an error.
  const faults = said.filter((fault) => status === 200 || !fault.includes(String(status)))
  if (response?.status() !== status) faults.push(`answers ${response?.status()}, not ${status}`)
  faults.push(...(await faultsOfSource(page, locale)))
  faults.push(...(await findForeignWords(page)), ...(await findUnnamedLanguages(page)))
  await bringAxe(page)
  faults.push(...named('light', await findBarriers(page)))
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...named('dark', await findWeakColours(page)))
  await page.setViewportSize(NARROW)
  faults.push(...named('320 px', await findOverflow(page)))
  return faults
}

async function faultsOfSource(page: Page, locale: string): Promise<string[]> {
  const lang = await page.locator('html').getAttribute('lang')
  const scripts = await page.locator('script:not([type="application/ld+json"])').count()
  const styles = await page.locator('[style]').count()
  // "2026 M11 24": what browsers print for languages they do not know.
  const [date] = /\bM(?:0[1-9]|1[0-2])\b/.exec(await page.locator('body').innerText()) ?? []
  return [
    ...(lang === locale ? [] : [`is in ${lang}, not ${locale}`]),
    ...(scripts === 0 ? [] : [`has ${scripts} scripts`]),
    ...(styles === 0 ? [] : [`has ${styles} style attributes`]),
    ...(date ? [`has a date like ${date}`] : []),
  ]
}

function named(where: string, faults: string[]): string[] {
  return faults.map((fault) => `${where}: ${fault}`)
}
