import { expect } from '@playwright/test'
import { test } from './site/site-test'

test('Every internal link of the whole site leads somewhere', ({ site }) => {
  const withdrawn = new Set(site.newsroom.withdrawn)
  const dead = site.answers
    .filter(({ address, status }) => ![200, 301].includes(status) && !withdrawn.has(address))
    .map(({ address, status, foundOn }) => `${foundOn} → ${address}: ${status}`)
  expect(dead).toEqual([])
  console.log(`${site.answers.length} addresses, ${site.pages.length} pages`)
})

test('A link into a page leads to something in it', ({ site }) => {
  const pages = new Map(site.pages.map((page) => [page.address, page.read]))
  const lost = site.pages.flatMap(({ address, read }) =>
    read.addresses
      .map((href) => new URL(href, site.origin + address))
      .filter(({ origin, hash }) => origin === site.origin && hash !== '')
      .filter(({ pathname, search, hash }) => {
        const target = pages.get(pathname + search)
        return target && !target.ids.has(decodeURIComponent(hash.slice(1)))
      })
      .map(({ hash }) => `${address} → ${hash}`),
  )
  expect(lost).toEqual([])
})
