import { expect, test } from 'vitest'
import { atom } from './atom'
import { sampleArchive, sampleFeed, sampleIcons } from './testing/sample-feed'

test('an entry links to the piece in all its languages', () => {
  const xml = atom(sampleFeed(), sampleIcons)
  for (const [language, slug] of [
    ['az', 'az/articles/iki-sahil'],
    ['en', 'en/articles/two-shores'],
  ]) {
    expect(xml).toContain(
      `<link rel="alternate" type="text/html" hreflang="${language}" href="https://tehlil.example/${slug}"/>`,
    )
  }
})

test('a feed without a piece has a date all the same, for Atom demands one', () => {
  expect(atom(sampleFeed({ items: [], updatedAt: null }), sampleIcons)).toMatch(
    /<updated>2026-01-01T/,
  )
})

test('the documents of an archive carry the id of the feed', () => {
  const id = '<id>https://tehlil.example/az/atom.xml</id>'
  expect(atom(sampleFeed(), sampleIcons)).toContain(id)
  expect(atom(sampleArchive(), sampleIcons)).toContain(id)
})

test('no element of Atom has a prefix', () => {
  expect(atom(sampleArchive(), sampleIcons)).not.toMatch(/<atom:/)
})
