import { expect } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locale'
import { localeOf } from './site/examples'
import { pageTypeOf } from './site/page-type'
import type { LivePage, Site } from './site/site'
import { test } from './site/site-test'

/** Kinds with an address of their own in each language. */
const OWN_ADDRESSES = new Set(['article', 'static page'])

test('Every page names its own address as the right one, in its own language', ({ site }) => {
  const faults = site.pages
    .filter(({ address, read }) => {
      return read.canonical !== site.origin + address || read.lang !== localeOf(address)
    })
    .map(({ address, read }) => `${address}: ${read.canonical} in ${read.lang}`)
  expect(faults).toEqual([])
})

test('Language versions name each other and themselves, and nothing else', ({ site }) => {
  const pages = new Map(site.pages.map((page) => [site.origin + page.address, page]))
  const faults = firstPages(site).flatMap((page) => {
    const own = page.read.alternates.get(localeOf(page.address))
    return [
      ...(own === site.origin + page.address ? [] : [`${page.address} does not name itself`]),
      ...Array.from(page.read.alternates)
        .filter(([, href]) => setOf(pages.get(href)) !== setOf(page))
        .map(([language, href]) => `${page.address} → ${language} ${href}: no way back`),
    ]
  })
  expect(faults).toEqual([])
})

test('No language in which a page exists is left out', ({ site }) => {
  const addresses = new Set(site.pages.map(({ address }) => address))
  const faults = firstPages(site)
    .filter(({ address }) => !OWN_ADDRESSES.has(pageTypeOf(address) ?? ''))
    .flatMap(({ address, read }) => {
      const existing = LOCALES.filter((locale) => addresses.has(inLanguage(address, locale)))
      const named = LOCALES.filter((locale) => read.alternates.has(locale))
      return existing.join() === named.join() ? [] : [`${address}: ${named}, but ${existing} exist`]
    })
  expect(faults).toEqual([])
})

test('Who speaks none of the languages is sent to the original, or to the first there is', ({
  site,
}) => {
  const faults = firstPages(site)
    .filter(({ address, read }) => {
      const first = LOCALES.find((locale) => read.alternates.has(locale))
      const wanted = site.newsroom.originals[address] ?? first ?? ''
      return read.alternates.get('x-default') !== read.alternates.get(wanted)
    })
    .map(({ address, read }) => `${address}: ${read.alternates.get('x-default')}`)
  expect(faults).toEqual([])
})

/** Later pages of a list have no counterpart: other languages break their lists elsewhere. */
function firstPages(site: Site): LivePage[] {
  return site.pages.filter(({ address, read }) => {
    return !address.includes('?') || read.alternates.size > 0
  })
}

function setOf(page: LivePage | undefined): string {
  return JSON.stringify(Array.from(page?.read.alternates ?? []).sort())
}

function inLanguage(address: string, locale: string): string {
  return address.replace(/^\/\w+/, `/${locale}`)
}
