import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/articles/body-block'
import { type EditionContent, editionContent } from '@/lib/articles/edition-input'
import { anyBody } from '@/lib/articles/testing/any-body'
import { type Merge, mergeContents } from './merge-contents'
import type { MergeRow } from './merge-row'
import { allRows, type Choice, canTakeBoth, openRows, settleMerge, takenSide } from './settle-merge'

const PERSON = '018f0000-0000-7000-8000-000000000001'
const BOX = '018f0000-0000-7000-8000-000000000002'

const contentOf = (changes: Partial<EditionContent> = {}): EditionContent => ({
  title: 'Two shores',
  deck: 'One sea',
  body: { type: 'doc', content: [] },
  byline: [],
  leadBoxId: null,
  slug: '',
  ...changes,
})
const bodyOf = (...content: Block[]) => ({ type: 'doc' as const, content })
const line = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })

const anyContent = fc
  .record({
    title: fc.constantFrom('Two shores', 'One shore', 'Shores'),
    deck: fc.constantFrom('', 'One sea', 'x'.repeat(400), 'y'.repeat(400)),
    body: anyBody,
    byline: fc.subarray([PERSON]),
    leadBoxId: fc.constantFrom(null, BOX),
    slug: fc.constantFrom('', 'two-shores'),
  })
  .map((content) => editionContent.parse(content))

/** The same person answers the same question the same way. */
function answering(merge: Merge, seed: number) {
  const answers: Choice[] = ['mine', 'theirs', 'both']
  const rows = allRows(merge)
  return (row: MergeRow<unknown>): Choice => {
    const answer = answers[(seed + rows.indexOf(row)) % answers.length] ?? 'mine'
    return answer === 'both' && !canTakeBoth(merge, row) ? 'mine' : answer
  }
}

describe('any two edits of any text', () => {
  test('every block of either side is in the outcome, or somebody chose against it, or it is the old one', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, fc.nat(99), (base, mine, theirs, seed) => {
        const merge = mergeContents({ base, mine, theirs })
        const onlyConflicts = (row: MergeRow<unknown>) =>
          row.change === 'conflict' ? answering(merge, seed)(row) : undefined
        const outcome = settleMerge(merge, onlyConflicts)
        const held = new Set(outcome?.body.content.map((block) => JSON.stringify(block)))
        for (const row of merge.body) {
          const side = takenSide(row, onlyConflicts)
          for (const block of [...row.mine, ...row.theirs].map((one) => JSON.stringify(one))) {
            const isOld = row.change !== 'conflict' && JSON.stringify(row.base) === `[${block}]`
            const isRejected = row.change === 'conflict' && side !== 'both'
            expect(held.has(block) || isOld || isRejected).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  test('equal sides need no choice and give the text they are', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (base, both) => {
        const merge = mergeContents({ base, mine: both, theirs: both })
        const outcome = settleMerge(merge, () => undefined)
        const again = outcome && mergeContents({ base: outcome, mine: both, theirs: both })
        expect(again && allRows(again).map((row) => row.change)).toEqual(
          again && allRows(again).map(() => 'none'),
        )
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('whoever chooses one side everywhere gets that side, and nothing of the other', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (base, mine, theirs) => {
        const merge = mergeContents({ base, mine, theirs })
        const outcome = settleMerge(merge, () => 'theirs')
        const back = outcome && mergeContents({ base: theirs, mine: outcome, theirs })
        expect(back && allRows(back).every((row) => row.change === 'none')).toBe(true)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('a person who merges', () => {
  const base = contentOf({ body: bodyOf(line('Trade grew in Baku.')) })

  test('gets no text before every conflict is settled', () => {
    const merge = mergeContents({
      base,
      mine: { ...base, title: 'My shores', deck: 'My sea' },
      theirs: { ...base, title: 'Their shores' },
    })
    expect(settleMerge(merge, () => undefined)).toBeNull()
    expect(openRows(merge, () => undefined)).toEqual([merge.title])
    const settled = settleMerge(merge, (row) => (row === merge.title ? 'theirs' : undefined))
    expect(settled).toMatchObject({ title: 'Their shores', deck: 'My sea' })
  })

  test('who takes both headlines sees that they are two', () => {
    const merge = mergeContents({
      base,
      mine: { ...base, title: 'My shores' },
      theirs: { ...base, title: 'Their shores' },
    })
    expect(settleMerge(merge, () => 'both')?.title).toBe('My shores / Their shores')
  })

  test('who takes both paragraphs has them one after the other', () => {
    const merge = mergeContents({
      base,
      mine: { ...base, body: bodyOf(line('Trade grew fast in Baku.')) },
      theirs: { ...base, body: bodyOf(line('Trade grew slowly in Baku.')) },
    })
    expect(settleMerge(merge, () => 'both')?.body.content).toEqual([
      line('Trade grew fast in Baku.'),
      line('Trade grew slowly in Baku.'),
    ])
  })

  test('finds a box that both put in, at different places, once', () => {
    const box: Block = { type: 'factBox', attrs: { boxId: BOX } }
    const old = [line('Trade grew in Baku.'), line('Ships sail to Aktau.')]
    const merge = mergeContents({
      base: { ...base, body: bodyOf(...old) },
      mine: { ...base, body: bodyOf(box, ...old) },
      theirs: { ...base, body: bodyOf(...old, box) },
    })
    expect(settleMerge(merge, () => undefined)?.body.content).toEqual([box, ...old])
  })
})
