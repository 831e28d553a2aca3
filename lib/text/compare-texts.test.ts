import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedParagraph, compareTexts } from './compare-texts'

test.each([
  ['nothing changed', ['a b'], ['a b'], ['a b']],
  ['a word', ['Ticarət artdı'], ['Ticarət azaldı'], ['Ticarət [-artdı][+azaldı]']],
  ['a Cyrillic word', ['Сауда өсті'], ['Сауда түсті'], ['Сауда [-өсті][+түсті]']],
  ['a paragraph more', ['a', 'c'], ['a', 'b', 'c'], ['a', '[+b]', 'c']],
  ['a paragraph less', ['a', 'b', 'c'], ['a', 'c'], ['a', '[-b]', 'c']],
  ['everything', [], ['a'], ['[+a]']],
])('%s', (_, before, after, expected) => {
  expect(compareTexts(before, after).map(written)).toEqual(expected)
})

test('both texts can be read out of the comparison', () => {
  const texts = fc.array(fc.constantFrom('a b', 'a c', 'ə', 'b', 'a  b.', '👩‍🔬 x'), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const compared = compareTexts(before, after)
      expect(side(compared, 'removed')).toEqual(before)
      expect(side(compared, 'added')).toEqual(after)
    }),
    { numRuns: 1_000 },
  )
})

function written({ runs }: ComparedParagraph): string {
  const signs = { same: (text: string) => text, added: sign('+'), removed: sign('-') }
  return runs.map(({ text, change }) => signs[change](text)).join('')
}

function sign(mark: string) {
  return (text: string) => `[${mark}${text}]`
}

function side(compared: ComparedParagraph[], own: 'added' | 'removed'): string[] {
  return compared
    .filter(({ change }) => change === own || change === 'same' || change === 'changed')
    .map(({ runs }) =>
      runs
        .filter(({ change }) => change === own || change === 'same')
        .map(({ text }) => text)
        .join(''),
    )
}
