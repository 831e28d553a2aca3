import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributesOf, htmlTokens } from './html-tokens'
import { stripPage } from './strip-page'

const strip = (html: string) => stripPage(html).html

test.each([
  ['<p>a</p><script src="/_next/x.js" async=""></script>', '<p>a</p>'],
  ['<script>if (1 > 0) document.write("<p>")</script>b', 'b'],
  ['<SCRIPT type="module">x</SCRIPT >b', 'b'],
  ['<script title="a > b" src=\'/_next/x.js\'></script>b', 'b'],
  ['<script>never closed', ''],
  ['<link rel="preload" as="script" fetchPriority="low" href="/x.js"/>b', 'b'],
  ['<link rel="modulepreload" href="/x.js"/>b', 'b'],
  ['<p>a<!-- -->b<!--$--><i>c</i><!--/$--></p>', '<p>ab<i>c</i></p>'],
  ['<body><div hidden=""><!--$--><!--/$--></div><p>a</p></body>', '<body><p>a</p></body>'],
])('%s loses what only serves the browser’s React', (html, left) => {
  expect(strip(html)).toBe(left)
})

test.each([
  '<script type="application/ld+json">{"@type":"NewsArticle","name":"a > b"}</script>',
  '<script src="/assets/abc/menu.js" defer=""></script>',
  '<link rel="preload" as="font" href="/assets/fonts/a.woff2" crossorigin=""/>',
  '<link rel="stylesheet" href="/assets/site.css"/>',
  '<style>a > b { content: "<!-- -->" }</style>',
  '<title>1 &lt; 2</title>',
  '<p title="a > <script>">5 &gt; 4 and 3 < 4</p>',
  '<div hidden="">kept</div>',
  '<!DOCTYPE html><html lang="az">',
])('%s stays as it is', (html) => {
  expect(strip(html)).toBe(html)
})

test('A script that only looks like ours goes', () => {
  for (const tag of [
    'src="//evil.example/assets/x.js"',
    'data-src="/assets/x.js"',
    'src="/assetsx"',
  ]) {
    expect(strip(`<script ${tag}></script>`)).toBe('')
  }
})

test('The marker is handed back and leaves no trace', () => {
  const found = stripPage(
    '<head><meta name="tehlil" content="abc"/><meta name="robots" content="x"/></head>',
  )
  expect(found).toEqual({ html: '<head><meta name="robots" content="x"/></head>', marker: 'abc' })
  expect(stripPage('<p>&lt;meta name="tehlil" content="abc"/&gt;</p>').marker).toBeUndefined()
  expect(stripPage('<meta name="tehlil" content="a"><meta name="tehlil" content="b">').marker).toBe(
    'a',
  )
})

const piece = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '<p',
  '<script',
  '</script>',
  '<!--',
  '-->',
  ' a=',
  'x',
  '/',
)

test('Tokens joined are the page, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('')
      expect([...htmlTokens(html)].map(({ source }) => source).join('')).toBe(html)
    }),
  )
})

test('No script survives, whatever stands around it', () => {
  const words = fc.array(fc.constantFrom('<p class="a > b">', '</p>', 'text', '<!-- -->', '<br/>'))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const html = `${before.join('')}<script>alert("</p>")</script>${after.join('')}`
      expect(strip(html)).not.toMatch(/script|alert/)
    }),
  )
})

test('Attributes are read in any quotes', () => {
  expect(Object.fromEntries(attributesOf('<a B="1 > 2" c=\'x\' d=y e/>'))).toEqual({
    b: '1 > 2',
    c: 'x',
    d: 'y',
    e: '',
  })
})
