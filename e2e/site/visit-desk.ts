import type { ConsoleMessage, Page } from '@playwright/test'
import { DESK_LOCALES, type DeskLocale } from '@/lib/i18n/locale'
import { bringAxe, findBarriersOfWords, findWeakColours } from './find-barriers'
import { findOverflow } from './find-overflow'

const NARROW = { width: 320, height: 720 }
const WIDE = { width: 1280, height: 900 }

type Visit = { address: string; status: number }

/** Everything that is wrong with a page of the desk for whoever opens it in any language, in sentences. */
export async function visitDesk(page: Page, visit: Visit): Promise<string[]> {
  const faults: string[] = []
  const onConsole = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  }
  page.on('console', onConsole)
  for (const locale of DESK_LOCALES) {
    const found = await visitIn(page, locale, visit)
    faults.push(...found.map((fault) => `${locale}: ${fault}`))
  }
  await page.setViewportSize(WIDE)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    faults.push(...(await findWeakColours(page)).map((fault) => `${colorScheme}: ${fault}`))
  }
  page.off('console', onConsole)
  // Browsers report the status of a page that is not there as an error.
  return faults.filter((fault) => visit.status === 200 || !fault.includes(`of ${visit.status}`))
}

async function visitIn(page: Page, locale: DeskLocale, visit: Visit): Promise<string[]> {
  const { address, status } = visit
  await page.setViewportSize(WIDE)
  const response = await page.goto(`${address}?lang=${locale}`, { waitUntil: 'load' })
  const lang = await page.locator('html').getAttribute('lang')
  await bringAxe(page)
  const faults = await findBarriersOfWords(page)
  faults.push(...(await findOverflow(page)))
  await page.setViewportSize(NARROW)
  faults.push(...(await findOverflow(page)).map((fault) => `320 px: ${fault}`))
  if (response?.status() !== status) faults.push(`answers ${response?.status()}, not ${status}`)
  if (lang !== locale) faults.push(`is in ${lang}`)
  return faults
}
