import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { bodyOf } from '@/lib/testing/make'
import { getPage } from './get-page'

/** A page in Azerbaijani and English whose English address was another one before. */
async function makePage() {
  const name = randomUUID()
  const texts = ['az', 'en'].map((locale) => ({
    id: randomUUID(),
    locale,
    title: `About, ${locale}`,
    body: bodyOf('Who we are.'),
    updatedAt: new Date(),
  }))
  await db().page.create({ data: { position: 1, texts: { create: texts } } })
  const addresses = texts.map(({ id, locale }) => ({ locale, slug: `${locale}-${name}`, id }))
  const [, english] = addresses
  const old = english ? [{ ...english, slug: `old-${name}` }] : []
  await db().slug.createMany({
    data: [...addresses, ...old].map(({ id, ...address }) => ({
      ...address,
      kind: 'PAGE',
      targetId: id,
      isCurrent: !address.slug.startsWith('old'),
    })),
  })
  return name
}

test('A static page knows its other languages', async () => {
  const name = await makePage()
  expect(await getPage('en', `en-${name}`)).toMatchObject({
    kind: 'page',
    page: {
      title: 'About, en',
      description: 'Who we are.',
      languages: [
        { locale: 'az', href: `/az/pages/az-${name}` },
        { locale: 'en', href: `/en/pages/en-${name}` },
        { locale: 'ru', href: null },
        { locale: 'tr', href: null },
        { locale: 'kk', href: null },
      ],
    },
  })
})

test('Its old address leads to the current one, in its own language only', async () => {
  const name = await makePage()
  expect(await getPage('en', `old-${name}`)).toMatchObject({
    kind: 'moved',
    location: `/en/pages/en-${name}`,
  })
  expect((await getPage('az', `old-${name}`)).kind).toBe('unknown')
  expect((await getPage('kk', `en-${name}`)).kind).toBe('unknown')
})
