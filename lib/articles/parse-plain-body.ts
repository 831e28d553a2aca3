import { ok, type Result, refuse } from '@/lib/result'
import { type Body, MAX_BODY_CHARACTERS } from './body'
import { bodyText } from './body-text'
import { type BodyProblem, toBlock } from './plain-to-block'
import { splitPlainBlocks } from './split-plain-blocks'

/**
 * Reads what a person typed. A blank line ends a paragraph; lines begin with `## ` to `#### `
 * (heading), `- ` or `1. ` (list), `> ` (quotation), `>> ` (pull quote), `|` (table row, under a
 * line `Table: caption` if there is one), `!drawing(name) caption | credit`,
 * `!picture(id) alternative text | caption | credit`, `@box(id)`, `---`.
 * A backslash keeps the next sign as it is. Lines count from 1. `findBox` turns what stands in
 * `@box(…)` into a box's id; without it only ids are taken.
 */
export function parsePlainBody(
  source: string,
  findBox: (ref: string) => string | null = (ref) => ref,
): Result<Body, BodyProblem[]> {
  const problems: BodyProblem[] = []
  const report = (problem: BodyProblem) => problems.push(problem)
  const reading = { report, findBox, boxes: new Set<string>() }
  const blocks = splitPlainBlocks(source.replace(/\r\n?/g, '\n'))
  const body: Body = {
    type: 'doc',
    content: blocks.flatMap((block) => toBlock(block, reading) ?? []),
  }
  if (bodyText(body).length > MAX_BODY_CHARACTERS) report({ line: 1, problem: 'too-long' })
  return problems.length > 0 ? refuse(problems) : ok(body)
}
