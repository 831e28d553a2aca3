import { diffArrays } from 'diff'

/** A run of words: in both texts, or in one of them. */
export type WordRun = { text: string; change: 'same' | 'added' | 'removed' }
/** A paragraph of the comparison; `same` when both texts have it word for word. */
export type ComparedParagraph = {
  change: 'same' | 'added' | 'removed' | 'changed'
  runs: WordRun[]
}

/** How one text became another, by paragraph and within a changed one by word, in order. */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
): ComparedParagraph[] {
  const compared: ComparedParagraph[] = []
  let removed: string[] = []
  for (const { value, added, removed: isRemoved } of diffArrays([...before], [...after])) {
    if (isRemoved) removed = value
    else {
      compared.push(
        ...(added ? pairUp(removed, value) : [...removed.map(gone), ...value.map(same)]),
      )
      removed = []
    }
  }
  return [...compared, ...removed.map(gone)]
}

/** Paragraphs that stand in one another's place are one that changed. */
function pairUp(before: string[], after: string[]): ComparedParagraph[] {
  const pairs = after.map((text, place) => {
    const old = before[place]
    return old === undefined
      ? come(text)
      : { change: 'changed' as const, runs: compareWords(old, text) }
  })
  return [...pairs, ...before.slice(after.length).map(gone)]
}

function compareWords(before: string, after: string): WordRun[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

/** Words of any script, and between them every blank and sign on its own. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? []
}

const whole =
  (change: 'same' | 'added' | 'removed') =>
  (text: string): ComparedParagraph => ({ change, runs: [{ text, change }] })
const same = whole('same')
const come = whole('added')
const gone = whole('removed')
