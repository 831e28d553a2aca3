import { z } from 'zod'
import { findFigures } from '@/lib/text/figures/find-figures'
import type { Command } from './command'
import { answerLines } from './text-lines'

const request = z.object({ text: z.string() })

export const command: Command = {
  usage: 'text:figures --lang L < LINES',
  about: `Reads JSON lines {id, text} and writes {id, spans: [{start, end, kind, value}]}, in order.
Offsets are those of JavaScript's slice. Kinds: figure {n, unit, qualifier}, money {n, currency,
qualifier}, date (ISO to its precision, --03-11 without a year), period {from, to}, relative-date
{word}, ordinal {n}, quotation {text}; n is the whole number, a range adds n_to, a third fraction.
L is az, en, ru, tr or kk. A line that cannot be read gets {id, error}, and the exit code is 1.`,
  run: (argv) =>
    answerLines(argv, (locale, line) => ({ spans: findFigures(request.parse(line).text, locale) })),
}
