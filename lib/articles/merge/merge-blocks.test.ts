import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/articles/body'
import type { Block } from '@/lib/articles/body-block'
import { anyBody } from '@/lib/articles/testing/any-body'
import { mergeBlocks } from './merge-blocks'

const line = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const lines = (...texts: string[]) => texts.map(line)

/** Paragraphs of few words are often alike; among them stand blocks of every other kind. */
const anyLine = fc
  .array(fc.constantFrom('trade', 'grew', 'in', 'Baku', 'ships', '7'), { maxLength: 4 })
  .map((words) => line(`${words.join(' ')}.`))
const pool = fc
  .tuple(fc.array(anyLine, { minLength: 1, maxLength: 6 }), anyBody)
  .map(([plain, { content }]) => [...plain, ...bodySchema.parse({ type: 'doc', content }).content])
const three = pool.chain((blocks) => {
  const body = fc.array(fc.constantFrom(...blocks), { maxLength: 8 })
  return fc.record({ base: body, mine: body, theirs: body })
})

function changes(base: Block[], mine: Block[], theirs: Block[]): string[] {
  return mergeBlocks({ base, mine, theirs }).map((row) => row.change)
}

describe('any three bodies', () => {
  test('stand in the places whole and in their order: no block of anybody is left out', () => {
    fc.assert(
      fc.property(three, (bodies) => {
        const rows = mergeBlocks(bodies)
        expect(rows.flatMap((row) => row.mine)).toEqual(bodies.mine)
        expect(rows.flatMap((row) => row.theirs)).toEqual(bodies.theirs)
        expect(rows.flatMap((row) => row.base)).toEqual(bodies.base)
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  test('agree where both are the same, and whoever changed nothing is never in conflict', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        expect(changes(base, mine, mine).filter((one) => /mine|theirs|conflict/.test(one))).toEqual(
          [],
        )
        expect(changes(base, base, theirs).filter((one) => /mine|conflict/.test(one))).toEqual([])
        expect(changes(base, mine, base).filter((one) => /theirs|conflict/.test(one))).toEqual([])
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})

describe('two people who write in one text', () => {
  const base = lines('Trade grew in Baku.', 'Ships sail to Aktau.', 'The pipe is full.')

  test('in different paragraphs are not in each other’s way, also in neighbouring ones', () => {
    const mine = lines('Trade grew fast in Baku.', 'Ships sail to Aktau.', 'The pipe is full.')
    const theirs = lines('Trade grew in Baku.', 'Big ships sail to Aktau.', 'The pipe is full.')
    expect(changes(base, mine, theirs)).toEqual(['mine', 'theirs', 'none'])
  })

  test('in one paragraph have to choose', () => {
    const mine = lines('Trade grew fast in Baku.', ...texts(base).slice(1))
    const theirs = lines('Trade grew slowly in Baku.', ...texts(base).slice(1))
    expect(changes(base, mine, theirs)).toEqual(['conflict', 'none', 'none'])
  })

  test('of whom one deletes what the other mends have to choose', () => {
    const mine = lines('Trade grew in Baku.', 'The pipe is full.')
    const theirs = lines('Trade grew in Baku.', 'Ships sail to Poti.', 'The pipe is full.')
    expect(changes(base, mine, theirs)).toEqual(['none', 'conflict', 'none'])
  })

  test('who add at one place have to choose, and what both added stands once', () => {
    const [first = '', ...rest] = texts(base)
    const mine = lines(first, 'Both wrote this.', 'Mine alone.', ...rest)
    const theirs = lines(first, 'Both wrote this.', 'Theirs.', ...rest)
    expect(changes(base, mine, theirs)).toEqual(['none', 'agreed', 'conflict', 'none', 'none'])
  })

  test('are told of a heading with the same anchor as one place, however it was reworded', () => {
    const heading = (text: string): Block => ({
      type: 'heading',
      attrs: { level: 2, id: 'ports' },
      content: [{ type: 'text', text }],
    })
    const rows = mergeBlocks({
      base: [heading('Ports'), ...base],
      mine: [line('An opening.'), heading('Aktau'), ...base],
      theirs: [heading('Poti'), ...base],
    })
    expect(rows.map((row) => row.change)).toEqual(['mine', 'conflict', 'none', 'none', 'none'])
  })
})

function texts(blocks: Block[]): string[] {
  return blocks.map((block) =>
    block.type === 'paragraph' ? (block.content ?? []).map((node) => textOf(node)).join('') : '',
  )
}

function textOf(node: { type: string; text?: string }): string {
  return node.text ?? ''
}
