import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { UsageError } from './command'

const withId = z.looseObject({ id: z.union([z.string(), z.number()]) })

type Answer = (locale: Locale, line: unknown) => object

/**
 * JSON lines in, JSON lines out, same ids in the same order. A line that cannot be answered says
 * why in its `error`; the others are answered still. The exit code is 1 if any could not.
 */
export async function answerLines(
  argv: string[],
  answer: Answer,
  input: Readable = process.stdin,
  print: (line: string) => void = console.log,
): Promise<number> {
  const locale = readLanguage(argv)
  let failed = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const reply = replyTo(line, (request) => answer(locale, request))
    if ('error' in reply) failed += 1
    print(JSON.stringify(reply))
  }
  return failed === 0 ? 0 : 1
}

function readLanguage(argv: string[]): Locale {
  const { lang } = parseArgs({ args: argv, options: { lang: { type: 'string' } } }).values
  const locale = LOCALES.find((one) => one === lang)
  if (!locale) throw new UsageError(`--lang is one of ${LOCALES.join(', ')}`)
  return locale
}

function replyTo(line: string, answer: (request: unknown) => object): object {
  let id: string | number | null = null
  try {
    const request: unknown = JSON.parse(line)
    id = withId.parse(request).id
    return { id, ...answer(request) }
  } catch (error) {
    return { id, error: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(issueText).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message
}
