import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/articles/body'
import { bodyText } from '@/lib/articles/body-text'
import { printPlainBody } from '@/lib/articles/print-plain-body'
import { readPastedPage } from './read-pasted-page'

const window = new Window()

/** In the plain notation, which shows every block and mark. */
function pasted(html: string): string {
  return printPlainBody(bodyOf(html))
}

function bodyOf(html: string) {
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  // happy-dom stands in for the browser's DOM, whose types the reader names.
  return bodySchema.parse({ type: 'doc', content: readPastedPage(page.body as unknown as Element) })
}

describe('from Google Docs', () => {
  const wrapped = (inner: string) =>
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${inner}</b><br class="Apple-interchange-newline">`

  test.each([
    [
      'paragraphs with marks in styles',
      '<p dir="ltr"><span style="font-weight:400">Trade </span><span style="font-weight:700">grew</span><span> </span><span style="font-style:italic">fast</span></p><br><p dir="ltr"><span>Second.</span></p>',
      'Trade **grew** *fast*\n\nSecond.',
    ],
    [
      'a heading, and a link',
      '<h1 dir="ltr"><span style="font-weight:700">Heading</span></h1><p><a href="https://stat.gov.az/" style="text-decoration:none;"><span>the committee</span></a></p>',
      '## Heading\n\n[the committee](https://stat.gov.az/)',
    ],
    [
      'a list whose items hold paragraphs',
      '<ul><li dir="ltr"><p role="presentation"><span>one</span></p></li><li><p><span>two</span></p></li><ul><li><p><span>inner</span></p></li></ul></ul>',
      '- one\n- two\n- inner',
    ],
    [
      'indices',
      '<p><span>CO</span><span style="font-size:0.6em;vertical-align:sub;">2</span><span> and m</span><span style="font-size:0.6em;vertical-align:super;">2</span></p>',
      'CO_{2} and m^{2}',
    ],
  ])('%s', (_, html, expected) => {
    expect(pasted(wrapped(html))).toBe(expected)
  })
})

describe('from Word', () => {
  test.each([
    [
      'soft line ends in the source, an empty paragraph, its own elements',
      '<p class=MsoNormal><b>Təhlil</b>\n of the year<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><i>Son</i></p>',
      '**Təhlil** of the year\n\n*Son*',
    ],
    [
      'lists that are paragraphs',
      "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>one</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>two</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>first</p>",
      '- one\n- two\n\n1. first',
    ],
    [
      'notes, each where it is called',
      '<p class=MsoNormal>Signed<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> in Baku.</p><div style=\'mso-element:footnote-list\'><hr align=left size=1 width="33%"><div style=\'mso-element:footnote\' id=ftn1><p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn1\' href="#_ftnref1" name="_ftn1">[1]</a> See <i>Xalq</i>.</p></div></div>',
      'Signed^[See *Xalq*.] in Baku.\n\n---',
    ],
    [
      'a table with joined cells',
      '<table class=MsoTableGrid><tr><td colspan=2><p>Year</p></td><td><p>Trade</p></td></tr><tr><td rowspan=2><p>2023</p></td><td><p>I</p></td><td><p>1</p></td></tr><tr><td><p>II</p></td><td><p>2</p></td></tr></table>',
      '| Year |  | Trade |\n| 2023 | I | 1 |\n|  | II | 2 |',
    ],
    [
      'comments and styles that nobody sees',
      '<style>p{}</style><!--[if gte mso 9]><xml>x</xml><![endif]--><p>a</p>',
      'a',
    ],
  ])('%s', (_, html, expected) => {
    expect(pasted(html)).toBe(expected)
  })
})

describe('from web pages', () => {
  test.each([
    [
      'divisions and line breaks',
      '<div>one<br>two<br><br>three</div><div>four</div>',
      'one\n\ntwo\n\nthree\n\nfour',
    ],
    [
      'every level of heading',
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>',
      '## a\n\n## b\n\n### c\n\n#### d\n\n#### e',
    ],
    [
      'a link that would run a script, as its words',
      '<a href="javascript:alert(1)">words</a>',
      'words',
    ],
    ['a link into a site that is not ours, as its words', '<a href="/news/1">words</a>', 'words'],
    [
      'a quotation with a list in it',
      '<blockquote><p>He said:</p><ul><li>a</li></ul></blockquote>',
      '> He said:\n>\n> a',
    ],
    [
      'a table that only lays out',
      '<table><tr><td><h2>a</h2><p>b</p></td></tr></table>',
      '## a\n\nb',
    ],
    [
      'a table with its caption',
      '<table><caption>Trade, 2023</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td></tr></table>',
      'Table: Trade, 2023\n| a | b |\n| 1 |  |',
    ],
    [
      'nested lists, in their order',
      '<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol>',
      '1. one\n2. inner\n3. two',
    ],
    [
      'a figure, as the words under it',
      '<figure><img alt="x"><figcaption>Port of Alat</figcaption></figure>',
      'Port of Alat',
    ],
    ['preformatted lines', '<pre>a  b\nc</pre>', 'a  b\n\nc'],
    ['a heading over two lines', '<h2>Two<br>shores</h2>', '## Two shores'],
    ['lines of a list item', '<ul><li>one<br>more</li></ul>', '- one\n\n  more'],
    ['a rule', 'a<hr>b', 'a\n\n---\n\nb'],
    [
      'unknown elements, as their words',
      '<my-card><slot>a</slot> <u>b</u></my-card><button>c</button>',
      'a bc',
    ],
  ])('%s', (_, html, expected) => {
    expect(pasted(html)).toBe(expected)
  })
})

test('no character is lost, whatever holds it', () => {
  const word = fc.constantFrom('Təhlil', '598,47', 'соғыс', '«Xalq»', 'a', 'İı', '👩‍🔬')
  const tag = fc.constantFrom(
    ...['p', 'div', 'b', 'a', 'span', 'h1', 'h3', 'ul', 'ol', 'li', 'blockquote', 'sup', 'pre'],
    ...['table', 'tr', 'td', 'th', 'dl', 'dt', 'section', 'figure', 'figcaption', 'x-card', 'em'],
  )
  const { tree } = fc.letrec<{ tree: Piece }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.tuple(tag, fc.array(tie('tree'), { minLength: 1, maxLength: 4 })),
    ),
  }))
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (pieces) => {
      const page = window.document.createElement('body')
      page.append(...pieces.map(build))
      const content = readPastedPage(page as unknown as Element)
      const body = bodySchema.parse({ type: 'doc', content })
      expect(letters(bodyText(body))).toBe(letters(page.textContent))
    }),
    { numRuns: 500 },
  )
}, 60_000)

type Piece = string | [string, Piece[]]

function build(piece: Piece) {
  if (typeof piece === 'string') return window.document.createTextNode(piece)
  const element = window.document.createElement(piece[0])
  for (const child of piece[1]) element.append(build(child))
  return element
}

/** In any order: a list within an item comes after the item's own words. */
function letters(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('')
}
