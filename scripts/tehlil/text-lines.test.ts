import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { UsageError } from './command'
import { command as figures } from './text-figures'
import { command as format } from './text-format'
import { answerLines } from './text-lines'
import { command as slug } from './text-slug'

const shout = (_: string, line: unknown) => {
  if (typeof line === 'object' && line && 'text' in line) return { text: `${line.text}!` }
  throw new Error('no text')
}

async function ask(argv: string[], lines: string) {
  const printed: string[] = []
  const code = await answerLines(argv, shout, Readable.from(lines), (line) => printed.push(line))
  return { code, printed: printed.map((line) => JSON.parse(line)) }
}

test('Every line gets its answer, in order and under its id', async () => {
  expect(await ask(['--lang', 'az'], '{"id":"b","text":"salam"}\n\n{"id":7,"text":"ə"}')).toEqual({
    code: 0,
    printed: [
      { id: 'b', text: 'salam!' },
      { id: 7, text: 'ə!' },
    ],
  })
})

test('A bad line says what is wrong with it and the next ones are answered still', async () => {
  const { code, printed } = await ask(['--lang', 'kk'], '{"id":1}\nhm\n{"id":2,"text":"бар"}\r\n')
  expect(code).toBe(1)
  expect(printed).toEqual([
    { id: 1, error: 'no text' },
    { id: null, error: expect.stringContaining('JSON') },
    { id: 2, text: 'бар!' },
  ])
})

test('A line without an id is told so', async () => {
  const { printed } = await ask(['--lang', 'az'], '{"text":"salam"}')
  expect(printed[0]).toEqual({ id: null, error: expect.stringContaining('id') })
})

test.each([[[]], [['--lang', 'de']]])(
  'Without one of the five languages it says which there are',
  async (argv) => {
    await expect(ask(argv, '')).rejects.toThrow(UsageError)
  },
)

test.each([figures, format, slug])(
  'Its help says what goes in and what comes out',
  ({ usage, about }) => {
    expect(usage).toMatch(/^text:\w+ --lang L/)
    expect(about).toMatch(/\{id, [^}]+\}[\s\S]+\{id, [^}]+\}/)
  },
)
