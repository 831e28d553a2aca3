import { formatRequest } from '@/lib/i18n/format-request'
import { formatText } from '@/lib/i18n/format-text'
import type { Command } from './command'
import { answerLines } from './text-lines'

export const command: Command = {
  usage: 'text:format --lang L < LINES',
  about: `Reads JSON lines {id, kind, value, to?, unit?, currency?, compact?, now?} and writes {id, text}.
Kinds: date, datetime, month, relative (to now, else to the clock), range (value to to), number,
percent (13.4 is 13.4 %), money (currency by ISO 4217), measure (unit: km, tonne, MWh…).
Dates are ISO, by Baku's calendar and clock; numbers are JSON numbers or decimal strings.
L is az, en, ru, tr or kk. A line that cannot be read gets {id, error}, and the exit code is 1.`,
  run: (argv) =>
    answerLines(argv, (locale, line) => ({ text: formatText(locale, formatRequest.parse(line)) })),
}
