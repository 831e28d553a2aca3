import { z } from 'zod'
import { sortTexts } from '@/lib/i18n/collate'
import type { Command } from './command'
import { answerLines } from './text-lines'

const request = z.object({ items: z.array(z.string()) })

export const command: Command = {
  usage: 'text:sort --lang L < LINES',
  about: `Reads JSON lines {id, items} and writes {id, items} in the order of the language's alphabet.
L is az, en, ru, tr or kk. A line that cannot be read gets {id, error}, and the exit code is 1.`,
  run: (argv) =>
    answerLines(argv, (locale, line) => ({ items: sortTexts(locale, request.parse(line).items) })),
}
