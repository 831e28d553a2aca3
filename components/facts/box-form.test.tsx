import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  ANNIVERSARY,
  EXPORTS,
  GOODS,
  IMPORTS,
  QUOTED,
  RELATIONS,
  SUM,
  TREATY,
  TURNOVER,
} from '@/components/testing/fact-views'
import type { BoxView, FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FactBox } from './fact-box'

function shown(form: BoxView['form'], figures: FigureView[], locale: Locale = 'en'): string {
  const box = { boxId: 'b', slug: 'trade', form, title: { text: 'Trade', lang: null }, figures }
  return renderToStaticMarkup(<FactBox locale={locale} box={box} />)
}

/** What is left when nothing is drawn: tags and whatever is hidden from the ear removed. */
function heard(html: string): string {
  const spoken = html.replace(/<(\w+) aria-hidden="true".*?<\/\1>/g, '')
  return spoken.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('A person who cannot see the drawing', () => {
  test('finds every amount of a trade flow in a table, with its direction in words', () => {
    const html = shown('TRADE_FLOW', [EXPORTS, IMPORTS])
    const rows = html.match(/<tbody.*?<\/tbody>/g) ?? []
    expect(rows.map(heard)).toEqual([
      expect.stringMatching(/Kazakhstan’s exports From Kazakhstan to Azerbaijan .*\$456\.3 m/),
      expect.stringMatching(/Azerbaijan’s exports From Azerbaijan to Kazakhstan .*\$73\.1 m/),
    ])
    expect(html.match(/<th scope="rowgroup"/g)).toHaveLength(2)
  })

  test('hears each amount once: the bar says nothing', () => {
    const spoken = heard(shown('TRADE_FLOW', [EXPORTS]))
    expect(spoken.match(/456\.3/g)).toHaveLength(1)
    expect(spoken.match(/Kazakhstan to Azerbaijan/g)).toHaveLength(1)
    expect(spoken).not.toContain('→')
  })

  test('hears a calculation as words', () => {
    expect(heard(shown('KEY_FIGURES', [SUM]))).toContain(
      'Calculated: Kazakhstan’s exports $456.3 m plus Azerbaijan’s exports $73.1 m equals $529.4 m',
    )
  })
})

describe('A trade flow', () => {
  test('draws bars in proportion to the largest amount of the unit', () => {
    const html = shown('TRADE_FLOW', [TURNOVER, EXPORTS, IMPORTS])
    const widths = [...html.matchAll(/<rect width="([\d.]+)%"/g)].map((match) => Number(match[1]))
    expect(widths).toEqual([100, 88.5, 76.2, 12.2])
  })

  test('gives rivals a bar each, with who says so, and never one for both', () => {
    const html = shown('TRADE_FLOW', [TURNOVER])
    expect(html).toMatch(/rowSpan="2"/i)
    expect(heard(html)).toMatch(/2 sources differ.*\$598\.47.*customs.*\$529\.4.*statistics/)
    expect(html.match(/<rect/g)).toHaveLength(2)
  })

  test('tells goods in words by direction, with no bar', () => {
    const html = shown('TRADE_FLOW', [GOODS])
    expect(html).not.toContain('<rect')
    expect(heard(html)).toMatch(/From Kazakhstan to Azerbaijan.*grain and locomotives.*Author’s/)
  })

  test('needs no case ending on a country in any language', () => {
    expect(heard(shown('TRADE_FLOW', [EXPORTS], 'az'))).toContain(
      'Haradan: Qazaxıstan, haraya: Azərbaycan',
    )
  })
})

describe('A timeline', () => {
  test('tells what happened oldest first, each date for machines too', () => {
    const html = shown('TIMELINE', [TREATY, RELATIONS])
    expect(html).toMatch(/1992-08-27">27 August 1992<.*2005-05-24">24 May 2005</)
    expect(heard(html)).toContain('Diplomatic relations , Almaty')
  })

  test('prefers no date where sources differ about it', () => {
    const html = shown('TIMELINE', [ANNIVERSARY])
    expect(html).not.toContain('<time')
    expect(heard(html)).toMatch(/2020 The author.*2022 The ministry/)
  })
})

test('An agreement says its form, where and when it was signed, and by whom', () => {
  expect(heard(shown('AGREEMENTS', [TREATY]))).toMatch(
    /Treaty Treaty on strategic partnership Signed: Baku, 24 May 2005 Parties: Azerbaijan and Kazakhstan Sourced/,
  )
})

test('A count of documents stands apart from the documents', () => {
  const count: FigureView = {
    ...TREATY,
    factId: 'count',
    label: { text: 'Documents in force', lang: null },
    details: { type: 'agreement', form: 'COUNT', place: null, parties: ['AZ', 'KZ'] },
  }
  const html = shown('AGREEMENTS', [count, TREATY])
  expect(html).toMatch(/<\/ul><dl class="figs">.*Documents in force/)
})

describe('A quotation', () => {
  test('names speaker, post and occasion, and gives the words as they were said', () => {
    const html = shown('QUOTATION', [QUOTED])
    expect(html).toContain('<blockquote cite="https://azertag.az/en"><p>The route is open.</p>')
    expect(html).toMatch(/<blockquote class="original" lang="ru"[^>]*><p>Путь открыт\.<\/p>/)
    expect(heard(html)).toMatch(/A port’s director , Director · opening of a berth/)
    expect(heard(html)).toContain('Original: Russian')
  })

  test('needs no note in the language it was said in', () => {
    const html = shown('QUOTATION', [QUOTED], 'ru')
    expect(html).not.toContain('original')
    expect(heard(html)).not.toContain('Язык оригинала')
  })
})

test('A box leads to its page and every fact to its own; in a preview nothing does', () => {
  const html = shown('KEY_FIGURES', [EXPORTS])
  expect(html).toContain('href="/en/boxes/trade"')
  expect(html).toContain('href="/en/facts/exports"')
  const draft = {
    boxId: 'b',
    slug: null,
    form: 'KEY_FIGURES' as const,
    title: { text: 'Trade', lang: null },
    figures: [{ ...EXPORTS, slug: null, source: null }],
  }
  expect(renderToStaticMarkup(<FactBox locale="en" box={draft} />)).not.toContain('href')
})

test('Words that exist in another language only say which', () => {
  const figure: FigureView = { ...EXPORTS, label: { text: 'İxrac', lang: 'az' } }
  expect(shown('KEY_FIGURES', [figure])).toContain('<span lang="az">İxrac</span>')
})
