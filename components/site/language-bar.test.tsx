import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ARTICLE } from '@/components/testing/views'
import { LANGUAGE_NAMES } from '@/lib/i18n/locale'
import { LanguageBar } from './language-bar'

const html = renderToStaticMarkup(<LanguageBar locale="en" languages={ARTICLE.languages} />)

describe('The language bar', () => {
  test('names all five languages in their own words', () => {
    for (const [locale, name] of Object.entries(LANGUAGE_NAMES)) {
      expect(html).toMatch(new RegExp(`lang="${locale}"[^>]*>${name}<`))
    }
  })

  test('links the editions that exist and marks the one being read', () => {
    expect(html).toMatch(/<a href="\/az\/articles\/iki-sahil"[^>]*>Azərbaycanca/)
    expect(html).toMatch(/<a href="\/en\/articles\/two-shores"[^>]*aria-current="page">English/)
  })

  test('an edition that does not exist is no link and says so', () => {
    expect(html.match(/<a /g)).toHaveLength(2)
    expect(html).toMatch(/Türkçe<\/span><span class="heard">: not available in this language/)
  })
})
