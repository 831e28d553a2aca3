import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DISPUTED_FIGURE, SOURCED_FIGURE } from '@/components/testing/views'
import type { FactStatus } from '@/lib/facts/box-view'
import { Figure } from './figure'

const SAYS: [FactStatus, string, string][] = [
  ['SOURCED', 'Sourced', 'Mənbəli'],
  ['AUTHOR_STATEMENT', 'Author’s statement', 'Müəllifin bildirdiyi'],
  ['UNVERIFIED', 'Not verified', 'Yoxlanılmayıb'],
  ['STALE', 'Out of date', 'Köhnə məlumat'],
]

describe('A figure tells a reader what stands behind it', () => {
  test.each(SAYS)('%s is said in words, not only by its line', (status, en, az) => {
    const figure = { ...SOURCED_FIGURE, status }
    expect(renderToStaticMarkup(<Figure locale="en" figure={figure} />)).toContain(`>${en}<`)
    expect(renderToStaticMarkup(<Figure locale="az" figure={figure} />)).toContain(`>${az}<`)
  })

  test('where sources differ, every value stands with its reporter and none is chosen', () => {
    const html = renderToStaticMarkup(<Figure locale="en" figure={DISPUTED_FIGURE} />)
    expect(html).toContain('2 sources differ')
    expect(html).toMatch(/\$598\.47.*Azerbaijani customs.*\$529\.4.*Kazakh statistics/)
    expect(html).not.toContain('$205.2')
  })

  test('its date and its source, with address and language, are beside it', () => {
    const html = renderToStaticMarkup(<Figure locale="az" figure={SOURCED_FIGURE} />)
    expect(html).toContain('March 2024')
    expect(html).toContain(
      'Mənbə: <a href="https://azertag.az/en" lang="en">Azertac</a>, 11 mart 2024',
    )
  })

  test('number and unit never part at the end of a line', () => {
    const html = renderToStaticMarkup(<Figure locale="en" figure={SOURCED_FIGURE} />)
    expect(html).toContain('$205.2<small>\u00a0m</small>')
  })
})
