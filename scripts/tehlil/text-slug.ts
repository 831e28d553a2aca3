import { z } from 'zod'
import { slug } from '@/lib/text/slug'
import type { Command } from './command'
import { answerLines } from './text-lines'

const request = z.object({ text: z.string() })

export const command: Command = {
  usage: 'text:slug --lang L < LINES',
  about: `Reads JSON lines {id, text} and writes {id, slug}: the address a headline gets.
L is az, en, ru, tr or kk. A line that cannot be read gets {id, error}, and the exit code is 1.`,
  run: (argv) =>
    answerLines(argv, (locale, line) => ({ slug: slug(locale, request.parse(line).text) })),
}
