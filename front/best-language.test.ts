import { expect, test } from 'vitest'
import { bestLanguage } from './best-language'

test.each([
  [undefined, 'az'],
  ['', 'az'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['de,en;q=0.5,az;q=0.4', 'en'],
  ['az;q=0.1, en;q=0.9', 'en'],
  ['en;q=0, ru', 'ru'],
  ['en;q=x, ru;q=0.1', 'ru'],
  ['*', 'az'],
  ['de', 'az'],
  ['<script>', 'az'],
])('A reader who asks for %s gets %s', (header, language) => {
  expect(bestLanguage(header, ['az', 'en', 'ru'])).toBe(language)
})
