import { XMLParser } from 'fast-xml-parser'
import { parseOpml } from 'feedsmith'
import { expect, test } from 'vitest'
import { opml } from './opml'

const name = (text: string) => ({ text, lang: null })

const languages = [
  {
    locale: 'az',
    name: 'Azərbaycanca',
    everything: { name: name('Təhlil, Azərbaycanca'), page: '/az' },
    groups: [
      { title: 'Mövzular', feeds: [{ name: name('Enerji & <neft>'), page: '/az/topics/enerji' }] },
    ],
  },
]

test('a feed reader that imports the list finds every feed in its folder', () => {
  const { body } = parseOpml(opml({ origin: 'https://tehlil.example', title: 'Təhlil', languages }))
  expect(body?.outlines).toMatchObject([
    {
      text: 'Azərbaycanca',
      outlines: [
        { type: 'rss', language: 'az', xmlUrl: 'https://tehlil.example/az/feed.xml' },
        {
          text: 'Mövzular',
          outlines: [
            {
              text: 'Enerji & <neft>',
              xmlUrl: 'https://tehlil.example/az/topics/enerji/feed.xml',
              htmlUrl: 'https://tehlil.example/az/topics/enerji',
            },
          ],
        },
      ],
    },
  ])
})

test('without a feed it is a list all the same', () => {
  expect(
    new XMLParser().parse(
      opml({ origin: 'https://tehlil.example', title: 'Təhlil', languages: [] }),
    ).opml.body,
  ).toBe('')
})
